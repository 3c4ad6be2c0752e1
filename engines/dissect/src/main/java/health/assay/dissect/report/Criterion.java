package health.assay.dissect.report;

import java.util.regex.Pattern;

/// The id of a Trust Services Criterion, such as CC6.1 or PI1.4.
public record Criterion(String id) implements Comparable<Criterion> {

    private static final Pattern SHAPE =
            Pattern.compile("CC[1-9]\\.[0-9]|A1\\.[1-3]|PI1\\.[1-5]|C1\\.[1-2]|P[1-8]\\.[0-9]");

    public Criterion {
        if (!isOne(id)) {
            throw new IllegalArgumentException("Not a Trust Services Criterion: " + id);
        }
    }

    public static boolean isOne(String words) {
        return SHAPE.matcher(words).matches();
    }

    /// The category the criterion belongs to; the common criteria belong to security.
    public Category category() {
        return switch (id.charAt(0)) {
            case 'A' -> Category.AVAILABILITY;
            case 'C' -> id.startsWith("CC") ? Category.SECURITY : Category.CONFIDENTIALITY;
            default -> id.startsWith("PI") ? Category.PROCESSING_INTEGRITY : Category.PRIVACY;
        };
    }

    @Override
    public int compareTo(Criterion other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
