package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.prose.text.Names;
import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.prose.text.Phrases;
import health.assay.dissect.report.Auditor;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads who signed the auditor's report, where and when: the block at the report's end, checked against the cover.
record Auditors(@Nullable Auditor auditor, @Nullable Located<LocalDate> signed) {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:(?:prepared|issued|performed|examined|conducted|audited) by|(?:independent )?(?:service )?auditor)\\s?:?\\s{0,3}");
    private static final Pattern PROVIDED =
            Pattern.compile("information provided by " + Names.NAME + "(?=:|,? (?:the|which|is)\\b)");
    private static final Pattern PREPARED =
            Pattern.compile("(?i:\\b(?:prepared|issued|performed|examined|audited) by:?) " + Names.GREEDY);
    private static final Pattern FIRM_ONLY = Pattern.compile(".*\\b(?:LLP|PLLC|CPAs?|P\\.?C\\.?)$");
    private static final int BLOCK = 12;

    static Auditors read(
            @Nullable Section section,
            @Nullable Located<String> organization,
            List<Line> cover,
            Passage front,
            Passage tests,
            List<Doubt> doubts) {
        var lines = section == null ? List.<Line>of() : section.lines();
        var signature = new Signature(lines.subList(Math.max(0, lines.size() - BLOCK), lines.size()));
        var signed = signature.date();
        if (signed == null) {
            doubts.add(Doubt.of("reportDate", "No date was found under the auditor's signature."));
        }
        var firm = signature.firm(text -> isOnCover(text, cover), text -> isSame(text, organization));
        var name = firm != null ? firm : elsewhere(cover, front, tests);
        if (firm != null) {
            contradict(firm, cover, doubts);
        } else {
            doubts.add(Doubt.of("serviceAuditor", missing(name)));
        }
        var city = signature.city() != null ? signature.city() : new Signature(cover).city();
        return new Auditors(name == null ? null : auditor(name, city), signed);
    }

    private static Auditor auditor(Located<String> name, Signature.@Nullable City city) {
        return new Auditor(
                name.fact(), city == null ? null : city.name(), city == null ? null : city.state(), name.place());
    }

    private static String missing(@Nullable Located<String> elsewhere) {
        return elsewhere == null
                ? "The service auditor's name was not found."
                : "The auditor's report carries no readable signature; the name was taken from elsewhere in the report.";
    }

    /// A running header may stand where a signature would.
    private static boolean isSame(String text, @Nullable Located<String> organization) {
        return organization != null && Names.key(text).equals(Names.key(organization.fact()));
    }

    private static boolean isOnCover(String text, List<Line> cover) {
        var key = Names.key(text);
        return key.length() > 3
                && cover.stream()
                        .flatMap(line -> Phrases.of(line).stream())
                        .anyMatch(part -> Names.key(part).equals(key));
    }

    private static @Nullable Located<String> elsewhere(List<Line> cover, Passage front, Passage tests) {
        for (var line : cover.reversed()) {
            for (var part : Phrases.of(line)) {
                var text = LABEL.matcher(part).replaceFirst("");
                if (Names.looksLikeFirm(text)) {
                    return new Located<>(Names.clean(text), line.place(), line.text());
                }
            }
        }
        var provided = PROVIDED.matcher(tests.text());
        while (provided.find()) {
            if (Names.looksLikeFirm(provided.group(1))) {
                return tests.located(Names.clean(provided.group(1)), provided.start(1), provided.end(1));
            }
        }
        var prepared = PREPARED.matcher(front.text());
        return prepared.find()
                ? front.located(Names.clean(prepared.group(1)), prepared.start(1), prepared.end(1))
                : null;
    }

    private static void contradict(Located<String> firm, List<Line> cover, List<Doubt> doubts) {
        for (var line : cover) {
            for (var part : Phrases.of(line)) {
                var text = LABEL.matcher(part).replaceFirst("");
                if (FIRM_ONLY.matcher(text).matches()
                        && Names.isCapitalized(text)
                        && !Names.key(firm.fact()).startsWith(Names.key(text))) {
                    doubts.add(new Doubt(
                            "serviceAuditor",
                            "The report is signed by \"%s\", but the cover names \"%s\".".formatted(firm.fact(), text),
                            List.of(firm.place(), line.place())));
                    return;
                }
            }
        }
    }
}
