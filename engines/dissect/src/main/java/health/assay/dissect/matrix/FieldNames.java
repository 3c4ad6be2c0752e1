package health.assay.dissect.matrix;

import health.assay.dissect.table.ColumnNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognizes the heads of a tests matrix by the words such heads are made of, whichever firm wrote them.
final class FieldNames implements ColumnNames<Field> {

    private static final Pattern ID = Pattern.compile("(?i)(#|no\\.?|id|ref(erence)?\\.?|item)|"
            + "((control|controls|ctrl\\.?|ctl\\.?|control activity|activity|tsc|item|test) ?"
            + "(#|id\\.?|ids|id#|no\\.?|nos\\.?|number|num\\.?|ref(erence)?\\.?|code|identifier)( ?(#|no\\.?|number|id))?)|"
            + "(ref(erence)?\\.? ?(#|no\\.?|number|id))|ctrl\\.?");

    /// Heads of the tables that stand near a tests matrix but are none.
    private static final Pattern OTHER =
            Pattern.compile("(?i)(hipaa |security rule |regulatory )?(citations?|requirements?|standards?|safeguards?"
                    + "|sections?|cfr( references?)?|status|regulations?)|(hipaa|45 cfr)[\\w .]{0,40}"
                    + "|implementation specifications?|services?( provided)?|vendor|frequency( of control)?"
                    + "|(minimum )?sample size|type( of test)?|description|population|purpose|user entit(y|ies)"
                    + "|subservice organizations?|remarks?|notes?|owner|control owner|frequency");

    private static final Pattern COMBINED = Pattern.compile(
            "(?i).*\\b(tests?|testing|procedures?)\\b.*(\\band\\b|&|/).*\\b(results?|conclusions?)\\b.*");

    private static final Set<String> PLAIN = Set.of(
            "control controls specified by the service organization organization's organizations activity activities"
                    .concat(
                            " description descriptions of a an and to for in test tests testing tested performed auditor")
                    .concat(
                            " auditor's auditors auditors' procedure procedures applied result results related criteria")
                    .concat(" criterion trust services tsc applicable principle principles ref reference management's")
                    .concat(" management response responses company company's key mapped mapping nature operating")
                    .concat(" effectiveness conclusion conclusions outcome outcomes exception exceptions deviation")
                    .concat(
                            " deviations noted entity entity's supporting provided from on our detail details work done")
                    .concat(
                            " findings points focus common category if any or their its assessment evaluation objective")
                    .concat(" stated type item summary name title environment design place used as")
                    .concat(" how what we found statement wording does do approach")
                    .split(" "));

    /// Every word that a head may hold in small letters, and every beginning and end of one: a narrow column breaks
    /// words.
    private static final Set<String> PARTS = parts();

    private static Set<String> parts() {
        var words = new ArrayList<>(PLAIN);
        words.addAll(
                List.of(("id ids no nos number num code identifier citation citations requirement requirements standard"
                                + " standards safeguard safeguards section sections cfr references status regulation regulations"
                                + " regulatory security rule hipaa mapping coverage implementation specification specifications"
                                + " service services provided vendor frequency minimum sample size population purpose user entities"
                                + " subservice remarks remark notes note owner")
                        .split(" ")));
        var parts = new HashSet<String>();
        for (var word : words) {
            for (var at = 1; at <= word.length(); at++) {
                parts.add(word.substring(0, at));
                parts.add(word.substring(at - 1));
            }
        }
        return parts;
    }

    static Optional<Field> of(String title) {
        return new FieldNames().kind(title);
    }

    @Override
    public Optional<Field> kind(String title) {
        var words = title.strip().replace('’', '\'').replaceAll("[:*]+$", "");
        if (words.length() > 90 || words.isEmpty()) {
            return Optional.empty();
        }
        if (ID.matcher(words).matches()) {
            return Optional.of(words.toLowerCase(Locale.ROOT).startsWith("tsc") ? Field.CRITERIA : Field.CONTROL_ID);
        }
        if (OTHER.matcher(words).matches()) {
            return Optional.of(Field.OTHER);
        }
        return isTitle(words) ? named(words.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /// "Control" over numbers beside "Description" over words, and the like, show only in the row as a whole.
    @Override
    public List<Optional<Field>> kinds(List<String> titles) {
        var kinds = new ArrayList<>(ColumnNames.super.kinds(titles));
        var control = Optional.of(Field.CONTROL);
        if (kinds.stream().filter(control::equals).count() == 2
                && titles.get(kinds.indexOf(control)).matches("(?i)controls?")) {
            kinds.set(kinds.indexOf(control), Optional.of(Field.CONTROL_ID));
        }
        var described = titles.stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf("description");
        var isMatrix = kinds.contains(Optional.of(Field.TESTS)) || kinds.contains(Optional.of(Field.RESULTS));
        if (described >= 0 && (isMatrix || kinds.contains(Optional.of(Field.CONTROL_ID)))) {
            if (kinds.contains(control) && !kinds.contains(Optional.of(Field.CONTROL_ID))) {
                kinds.set(kinds.indexOf(control), Optional.of(Field.CONTROL_ID));
            }
            kinds.set(described, control);
        }
        return kinds;
    }

    @Override
    public boolean mayHold(String word) {
        if (!Character.isLowerCase(word.charAt(0))) {
            return true;
        }
        return !Character.isLetter(word.charAt(word.length() - 1)) || PARTS.contains(word.replace('\u2019', '\''));
    }

    @Override
    public Optional<List<Field>> kindsByContent(List<List<String>> columns) {
        return FieldMarks.kinds(columns);
    }

    @Override
    public boolean isBanner(String words) {
        return !Banners.atStart(words).isEmpty();
    }

    private static Optional<Field> named(String words) {
        if (words.contains("response")) {
            return Optional.of(Field.RESPONSE);
        }
        if (COMBINED.matcher(words).matches()) {
            return Optional.of(Field.TESTS_AND_RESULTS);
        }
        if (words.matches(".*(result|outcome|conclusion|exception|deviation|finding).*|what (we|the auditor) found")) {
            return Optional.of(Field.RESULTS);
        }
        if (words.contains("test") || words.contains("procedure")) {
            return Optional.of(Field.TESTS);
        }
        if (words.matches("tsc.*|.*(criteri|trust services|principle).*")) {
            return Optional.of(words.contains("control") ? Field.CONTROL : Field.CRITERIA);
        }
        return words.contains("control") || words.matches("what (we|.+) (do|does)") || words.contains("activit")
                ? Optional.of(Field.CONTROL)
                : Optional.empty();
    }

    /// Only words that heads are made of, and names: a sentence about controls is no head.
    private static boolean isTitle(String words) {
        var parts = words.split(" ");
        if (parts.length > 12 || (words.endsWith(".") && parts.length > 5)) {
            return false;
        }
        for (var part : parts) {
            var bare = part.replaceAll("^\\W+|\\W+$", "");
            var isName = bare.isEmpty() || Character.isUpperCase(bare.charAt(0));
            if (!isName && !PLAIN.contains(bare)) {
                return false;
            }
        }
        return true;
    }
}
