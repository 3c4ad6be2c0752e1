package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.report.Auditor;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads who signed the auditor's report, where and when: the block at the report's end, checked against the cover.
record Auditors(@Nullable Auditor auditor, @Nullable Located<LocalDate> signed) {

    private static final Pattern CITY =
            Pattern.compile("(\\p{Lu}[\\p{L}.' -]{1,40}), (\\p{Lu}[\\p{L}. ]{1,30}?)(?: \\d{5}(?:-\\d{4})?)?[,.|]?");
    private static final Pattern SIGN = Pattern.compile("^(?:/s/|By:|Signed:?)\\s{0,3}");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:(?:prepared|issued|performed|examined|conducted|audited) by|(?:independent )?(?:service )?auditor|report date|dated?)\\s?:?\\s{0,3}");
    private static final Pattern PARTS = Pattern.compile("\\s{0,3}[|•·]\\s{0,3}");
    private static final Pattern PROVIDED =
            Pattern.compile("information provided by " + Names.NAME + "(?=:|,? (?:the|which|is)\\b)");
    private static final Pattern PREPARED =
            Pattern.compile("(?i:\\b(?:prepared|issued|performed|examined|audited) by:?) " + Names.GREEDY);
    private static final int BLOCK = 10;

    static Auditors read(
            @Nullable Section section, List<Line> cover, Passage front, Passage testsText, List<Doubt> doubts) {
        var lines = section == null ? List.<Line>of() : section.lines();
        var block = lines.subList(Math.max(0, lines.size() - BLOCK), lines.size());
        var signed = date(block);
        var city = city(block, cover);
        var firm = firm(block, cover);
        if (signed == null) {
            doubts.add(Doubt.of("reportDate", "No date was found under the auditor's signature."));
        }
        var name = firm != null ? firm : elsewhere(cover, front, testsText);
        if (firm == null) {
            doubts.add(
                    Doubt.of(
                            "serviceAuditor",
                            name == null
                                    ? "The service auditor's name was not found."
                                    : "The auditor's report carries no readable signature; the name was taken from elsewhere in the report."));
        } else {
            contradict(firm, cover, doubts);
        }
        var auditor = name == null
                ? null
                : new Auditor(name.fact(), city == null ? null : city[0], city == null ? null : city[1], name.place());
        return new Auditors(auditor, signed);
    }

    private static @Nullable Located<LocalDate> date(List<Line> block) {
        for (var line : block.reversed()) {
            for (var part : parts(line.text())) {
                var date = Dates.only(part);
                if (date == null && line.words().size() <= 9) {
                    var mentions = Dates.in(part);
                    var isLast = mentions.size() == 1
                            && mentions.getFirst().to() == part.length()
                            && CITY.matcher(part.substring(
                                                    0, mentions.getFirst().from())
                                            .strip())
                                    .matches();
                    date = isLast ? mentions.getFirst().date() : null;
                }
                if (date != null) {
                    return new Located<>(date, line.place(), line.text());
                }
            }
        }
        return null;
    }

    private static String @Nullable [] city(List<Line> block, List<Line> cover) {
        var lines = new ArrayList<>(block.reversed());
        lines.addAll(cover);
        for (var line : lines) {
            for (var part : parts(line.text())) {
                var dates = Dates.in(part);
                var words = dates.isEmpty()
                        ? part
                        : part.substring(0, dates.getFirst().from()).strip();
                var matcher = CITY.matcher(words);
                if (matcher.matches()
                        && !Names.hasLegalForm(words)
                        && !Names.looksLikeFirm(words)
                        && line.words().size() <= 12) {
                    return new String[] {
                        matcher.group(1).strip(), matcher.group(2).strip()
                    };
                }
            }
        }
        return null;
    }

    /// The signature is the line nearest the date or city that names a firm; failing that, one the cover repeats.
    private static @Nullable Located<String> firm(List<Line> block, List<Line> cover) {
        Located<String> likely = null;
        for (var line : block.reversed()) {
            var text = SIGN.matcher(line.text().strip()).replaceFirst("");
            var isShort = line.words().size() <= 9 && !text.endsWith(".")
                    || text.matches(".*(?:Inc|P\\.C|Co|Ltd|L\\.L\\.P|P\\.L\\.L\\.C)\\.");
            if (!isShort
                    || line.words().size() > 12
                    || Dates.only(text) != null
                    || CITY.matcher(text).matches() && !Names.hasLegalForm(text)) {
                continue;
            }
            if (text.matches("(?i)(?:certified public|chartered) accountants?.*")) {
                continue;
            }
            if (Names.looksLikeFirm(text) || Names.hasLegalForm(text) || isOnCover(text, cover)) {
                return new Located<>(Names.clean(text), line.place(), line.text());
            }
            likely = likely == null
                            && Character.isUpperCase(text.isEmpty() ? 'x' : text.charAt(0))
                            && endsBlock(line, block)
                    ? new Located<>(Names.clean(text), line.place(), text)
                    : likely;
        }
        return likely;
    }

    /// A lone capitalized line directly above a city or a date.
    private static boolean endsBlock(Line line, List<Line> block) {
        var next = block.indexOf(line) + 1;
        return next < block.size()
                && (CITY.matcher(block.get(next).text()).matches()
                        || Dates.only(block.get(next).text()) != null);
    }

    private static boolean isOnCover(String text, List<Line> cover) {
        var key = Names.key(text);
        return key.length() > 3
                && cover.stream()
                        .anyMatch(line -> parts(line.text()).stream()
                                .anyMatch(part -> Names.key(part).equals(key)));
    }

    private static @Nullable Located<String> elsewhere(List<Line> cover, Passage front, Passage tests) {
        for (var line : cover.reversed()) {
            for (var part : parts(line.text())) {
                var text = LABEL.matcher(part).replaceFirst("");
                if (Names.looksLikeFirm(text)) {
                    return new Located<>(Names.clean(text), line.place(), line.text());
                }
            }
        }
        for (var source : List.of(tests, front)) {
            var matcher = (source == tests ? PROVIDED : PREPARED).matcher(source.text());
            while (matcher.find()) {
                if (source == front || Names.looksLikeFirm(matcher.group(1))) {
                    return source.located(Names.clean(matcher.group(1)), matcher.start(1), matcher.end(1));
                }
            }
        }
        return null;
    }

    private static void contradict(Located<String> firm, List<Line> cover, List<Doubt> doubts) {
        for (var line : cover) {
            for (var part : parts(line.text())) {
                var text = LABEL.matcher(part).replaceFirst("");
                if (text.matches(".*\\b(?:LLP|PLLC|CPAs?|P\\.?C\\.?)$")
                        && line.words().size() < 10
                        && !Names.key(text).equals(Names.key(firm.fact()))
                        && !Names.key(firm.fact()).startsWith(Names.key(text))) {
                    doubts.add(new Doubt(
                            "serviceAuditor",
                            "The report is signed by \"%s\", but the cover names \"%s\".".formatted(firm.fact(), text),
                            List.<Place>of(firm.place(), line.place())));
                    return;
                }
            }
        }
    }

    private static List<String> parts(String text) {
        return List.of(PARTS.split(text.strip()));
    }
}
