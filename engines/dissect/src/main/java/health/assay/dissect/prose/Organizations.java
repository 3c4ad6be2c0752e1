package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.prose.text.Block;
import health.assay.dissect.prose.text.Dates;
import health.assay.dissect.prose.text.Names;
import health.assay.dissect.prose.text.Outline;
import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the service organization's legal name where a report is bound to print it, and takes the one most places agree
/// on.
final class Organizations {

    private record Candidate(Located<String> name, int weight) {}

    private static final Pattern ADDRESSEE = Pattern.compile("^To:? .{3,200}", Pattern.DOTALL);
    private static final Pattern ADDRESSED = Pattern.compile(
            "^(?:(?:To|the|The|and|of|our|its|at|for)\\b:?|(?i:board of (?:directors|trustees|managers)|board|directors|management(?: team)?|members|shareholders|stockholders|stakeholders|partners|audit committee|executive (?:team|leadership|management)|leadership|owners|officers|clients|customers|users?(?: entities)?|specified parties|governing body)\\b|[,:&])\\s{0,3}");
    private static final Pattern POSSESSED = Pattern.compile("(?:^|(?:examined|of|at|to|on|for|by) )(?:the )?"
            + Names.GREEDY + "['’]s? (?:accompanying |management['’]s )?(?:description|assertion|system)");
    private static final Pattern DEFINED = Pattern.compile("\\b(?:of|by|at|examined|for|to) " + Names.GREEDY
            + ",? \\((?:the |hereinafter |hereafter |collectively,? |referred to (?:herein )?as |also )?[“\"']");
    private static final Pattern ENGAGED = Pattern.compile(
            "(?:^|[.:] )(?i:the )?(?:(?i:management of )(?:the )?)?" + Names.GREEDY
                    + ",?(?: \\([^)]{1,120}\\),?)? (?:has )?(?:engaged|appointed|retained|commissioned|asked|hired|requested|instructed) us\\b");
    private static final Pattern PREPARED =
            Pattern.compile("description,? (?:(?:prepared|written|provided|presented|made) )?by (?:the management of )?"
                    + Names.GREEDY + ",? (?:\\([^)]{1,120}\\),? )?of (?:its|the|their) ");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?i:we, as (?:the )?management of|^(?:the )?management of|we, the management of|responsib\\w+ of|as management of) "
                    + Names.GREEDY + "(?: has | have |,? (?:are|is) |,? prepared|,? confirms|\\))");
    private static final Pattern ASSERTION_TITLE = Pattern.compile(
            "^(?:" + Names.GREEDY + "['’]s? (?:Management|Assertion)|Assertions? (?:of|by) (?:the )?(?:Management of )?"
                    + Names.GREEDY + "(?: Management)?$|Management Assertion (?:of|by) " + Names.GREEDY + ")");
    private static final Pattern DESCRIPTION_TITLE =
            Pattern.compile("^(?:Description of )?" + Names.GREEDY + "['’]s? (?:Description|System|Services)");
    private static final Pattern COVER =
            Pattern.compile("(?:Report on|Description of|Report of|Controls? at|on the [^.]{3,80}? of) (?:the )?"
                    + Names.GREEDY + "['’]s? (?:Description|System|Controls?|Management)|\\bof " + Names.GREEDY
                    + " (?:Relevant to|[Tt]hroughout|[Ff]or the|[Aa]s of)");

    private final List<Candidate> candidates = new ArrayList<>();

    private Organizations() {}

    static @Nullable Located<String> read(
            AuditorReport report,
            @Nullable Section assertion,
            @Nullable Section description,
            Passage front,
            Passage assertionText,
            List<Doubt> doubts) {
        var reader = new Organizations();
        reader.addressee(report.outline());
        reader.find(report.scope(), POSSESSED, 3);
        reader.find(report.scope(), DEFINED, 3);
        reader.find(report.scope(), ENGAGED, 3);
        reader.find(report.scope(), PREPARED, 3);
        reader.find(assertionText, SPOKEN, 2);
        reader.find(assertionText, DEFINED, 1);
        if (assertion != null) {
            reader.title(assertion, ASSERTION_TITLE, 2);
            reader.signature(assertion);
        }
        if (description != null) {
            reader.title(description, DESCRIPTION_TITLE, 2);
        }
        reader.find(front, COVER, 1);
        return reader.choose(doubts);
    }

    private void addressee(Outline outline) {
        for (var block :
                outline.blocks().subList(0, Math.min(5, outline.blocks().size()))) {
            if (ADDRESSEE.matcher(block.text()).matches()) {
                var text = addressed(block);
                var name = text;
                for (var matcher = ADDRESSED.matcher(name); matcher.find(); matcher = ADDRESSED.matcher(name)) {
                    name = name.substring(matcher.end());
                }
                var defined = name.indexOf(" (");
                add(block.passage(), defined > 0 ? name.substring(0, defined) : name, text.length() - name.length(), 3);
                return;
            }
        }
    }

    /// The lines of the address down to the name: a street and a city may follow it.
    private static String addressed(Block block) {
        var text = new StringBuilder();
        for (var line : block.lines()) {
            var words = line.text();
            if (!text.isEmpty() && Character.isDigit(words.charAt(0))) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(words);
            if (words.endsWith(":") || Names.hasLegalForm(words)) {
                break;
            }
        }
        return text.toString();
    }

    private void find(Passage passage, Pattern pattern, int weight) {
        var matcher = pattern.matcher(passage.text());
        if (matcher.find()) {
            for (var group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    add(passage, matcher.group(group), matcher.start(group), weight);
                }
            }
        }
    }

    private void title(Section section, Pattern pattern, int weight) {
        var matcher = pattern.matcher(section.title());
        if (matcher.find()) {
            for (var group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    add(new Located<>(matcher.group(group), section.place(), section.title()), weight);
                }
            }
        }
    }

    /// The lines at the end of the assertion: a name, an office, the company, a date.
    private void signature(Section assertion) {
        var lines = assertion.lines();
        for (Line line : lines.subList(Math.max(0, lines.size() - 6), lines.size())) {
            var text = line.text().strip();
            if (Names.hasLegalForm(text) && text.length() < 90) {
                add(new Located<>(text, line.place(), text), 2);
            }
        }
    }

    private void add(Passage passage, String name, int start, int weight) {
        if (!name.isBlank()) {
            add(
                    passage.located(
                            name,
                            start,
                            Math.min(start + name.length(), passage.text().length())),
                    weight);
        }
    }

    private void add(Located<String> name, int weight) {
        var clean = Names.clean(name.fact());
        var key = Names.key(clean);
        if (clean.length() > 1
                && clean.length() < 120
                && Dates.in(clean).isEmpty()
                && !key.matches("(?:the )?(?:service organization|company|management|system|organization)(?:'s)?")) {
            candidates.add(new Candidate(name.map(_ -> clean), weight));
        }
    }

    private @Nullable Located<String> choose(List<Doubt> doubts) {
        Candidate best = null;
        var most = 0;
        for (var candidate : candidates) {
            var votes = votes(candidate);
            if (best == null || votes > most) {
                best = candidate;
                most = votes;
            }
        }
        if (best == null) {
            doubts.add(Doubt.of("serviceOrganization", "The service organization's name was not found."));
            return null;
        }
        contradict(best, doubts);
        return best.name();
    }

    /// A short form of a name speaks for the full one, so the full name gathers its votes.
    private int votes(Candidate candidate) {
        var key = Names.key(candidate.name().fact());
        var legal = Names.hasLegalForm(candidate.name().fact()) ? 1 : 0;
        return legal
                + candidates.stream()
                        .filter(other -> isSame(Names.key(other.name().fact()), key))
                        .mapToInt(Candidate::weight)
                        .sum();
    }

    private static boolean isSame(String other, String key) {
        return other.equals(key) || key.startsWith(other + " ");
    }

    private void contradict(Candidate best, List<Doubt> doubts) {
        var key = Names.key(best.name().fact());
        for (var other : candidates) {
            var otherKey = Names.key(other.name().fact());
            if (other.weight() >= 2
                    && Names.hasLegalForm(other.name().fact())
                    && !isSame(otherKey, key)
                    && !isSame(key, otherKey)) {
                var message = "The report names both \"%s\" and \"%s\" as the organization it is about."
                        .formatted(best.name().fact(), other.name().fact());
                doubts.add(new Doubt(
                        "serviceOrganization",
                        message,
                        List.of(best.name().place(), other.name().place())));
                return;
            }
        }
    }
}
