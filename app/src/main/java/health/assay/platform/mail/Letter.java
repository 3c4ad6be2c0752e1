package health.assay.platform.mail;

/// A mail as it is sent.
///
/// @param subject one line, whatever it was made of: a line break in it would begin a header
public record Letter(String address, String subject, Body body) {

    private static final int LONGEST_SUBJECT = 140;

    public Letter {
        subject = oneLine(subject);
    }

    /// The same words twice: as plain text, and as simple HTML.
    public record Body(String plain, String html) {}

    private static String oneLine(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\s]+", " ").strip();
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT - 1) + "…" : line;
    }

    /// What it says may hold a link that is a secret.
    @Override
    public String toString() {
        return "[letter]";
    }
}
