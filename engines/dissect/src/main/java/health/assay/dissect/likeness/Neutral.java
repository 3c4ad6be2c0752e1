package health.assay.dissect.likeness;

import health.assay.dissect.compare.CompanyName;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words with one sign for every name of this report's companies and system, and one for every number, id and date, so
/// that a template filled in for two customers reads the same.
final class Neutral {

    private static final String NAME = "~";
    private static final String NUMBER = "#";
    private static final int SHORTEST_NAME = 5;
    private static final Pattern OWNER = Pattern.compile("['’]s?(?=\\s|$|\\p{Punct})");
    private static final Pattern SPACE = Pattern.compile("[\\s/—–]+");
    private static final Pattern SILENT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    private static final Set<String> NUMBERS = Set.of(
            ("one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety"
                            + " hundred january february march april june july august september october november december")
                    .split(" "));

    /// Not names by themselves, though names of companies begin with them.
    private static final Set<String> ORDINARY = Set.of(
            ("access advanced american applied cloud clinical community connected complete digital direct first general global"
                            + " health healthcare information integrated international medical mobile modern national network"
                            + " patient premier prime pharmacy platform security service services simple smart software"
                            + " summit system systems trust united universal virtual")
                    .split(" "));

    private static final List<List<String>> STAND_INS = List.of(
            List.of("the", "service", "organization"),
            List.of("the", "organization"),
            List.of("the", "company"),
            List.of("the", "entity"));

    private final List<List<String>> names;

    private Neutral(List<List<String>> names) {
        this.names = names;
    }

    static Neutral of(Report report) {
        var names = new HashSet<List<String>>(STAND_INS);
        company(report.serviceOrganization(), names);
        company(report.system(), names);
        var auditor = report.auditor();
        if (auditor != null) {
            addCompany(auditor.name(), names);
        }
        report.subserviceOrganizations().forEach(other -> addCompany(other.name(), names));
        names.removeIf(List::isEmpty);
        return new Neutral(names.stream()
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .toList());
    }

    private static void company(@org.jspecify.annotations.Nullable Located<String> name, Set<List<String>> names) {
        if (name != null) {
            addCompany(name.fact(), names);
        }
    }

    /// In full, without its legal form, and by its first word where that word is nothing else.
    private static void addCompany(String name, Set<List<String>> names) {
        var bare = words(new CompanyName(name).bare());
        names.add(words(name));
        names.add(bare);
        if (!bare.isEmpty() && bare.getFirst().length() >= SHORTEST_NAME && !ORDINARY.contains(bare.getFirst())) {
            names.add(List.of(bare.getFirst()));
        }
    }

    List<String> of(String text) {
        var words = words(text);
        var neutral = new ArrayList<String>(words.size());
        for (var index = 0; index < words.size(); ) {
            var length = nameAt(words, index);
            if (length > 0) {
                addName(neutral);
                index += length;
                continue;
            }
            var word = words.get(index++);
            add(neutral, NUMBERS.contains(word) || DIGIT.matcher(word).find() ? NUMBER : word);
        }
        return neutral;
    }

    /// How many of the words ahead, the longest name first, are a name.
    private int nameAt(List<String> words, int index) {
        for (var name : names) {
            if (words.get(index).equals(name.getFirst())
                    && index + name.size() <= words.size()
                    && words.subList(index, index + name.size()).equals(name)) {
                return name.size();
            }
        }
        return 0;
    }

    private static void addName(List<String> neutral) {
        if (!neutral.isEmpty() && neutral.getLast().equals("the")) {
            neutral.removeLast();
        }
        add(neutral, NAME);
    }

    /// Signs in a row say no more than one.
    private static void add(List<String> neutral, String word) {
        var isSign = word.equals(NAME) || word.equals(NUMBER);
        if (!isSign || neutral.isEmpty() || !neutral.getLast().equals(word)) {
            neutral.add(word);
        }
    }

    static boolean isSign(String word) {
        return word.equals(NAME) || word.equals(NUMBER);
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var plain = OWNER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        for (var word : SPACE.split(plain, -1)) {
            var key = SILENT.matcher(word).replaceAll("");
            if (!key.isEmpty()) {
                words.add(key);
            }
        }
        return words;
    }
}
