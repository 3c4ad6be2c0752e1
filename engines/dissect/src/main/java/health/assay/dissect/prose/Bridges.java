package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.prose.text.Dates;
import health.assay.dissect.prose.text.Names;
import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.prose.text.Periods;
import health.assay.dissect.report.BridgeLetter;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a bridge letter: whose it is, which report it follows, and which time it speaks for.
final class Bridges {

    private static final Pattern ENGAGES = Pattern.compile(
            "(?:^|[.:,)] |\\bletter )" + Names.GREEDY
                    + ",? (?:\\([^)]{1,80}\\),? )?(?:engages|engaged|receives|received|has received|has engaged|undergoes|underwent|has undergone|completed|has completed|obtains|obtained|retains|is pleased|provides|confirms|has issued|issued)\\b");
    private static final Pattern OWN_TIME = Pattern.compile(
            "\\b(?:this letter|bridge|gap|since|subsequent|following the period|letter covers|between the)\\b");
    private static final Pattern SINCE = Pattern.compile("(?i)\\b(?:from|since|between|period of|after)\\s{1,2}$");
    private static final Pattern UNTIL_NOW = Pattern.compile(
            "(?i)^\\s{0,2}(?:to|through|until|and|up to)(?: and including)? (?:the (?:date|issuance) of this letter|the present|today|present|now)");

    private static final Pattern ENDED = Pattern.compile(
            "(?i)\\b(?:period|year|months|report|examination)\\b.{0,12}\\b(?:end(?:ed|ing|s)|through|as of)(?: on)?:? {1,2}$");

    private Bridges() {}

    static BridgeLetter read(Passage letter, List<Line> lines) {
        var signed = signed(lines);
        var periods = Periods.in(letter);
        var covers = covers(letter, periods, signed);
        Period report = null;
        for (var period : periods) {
            if (!period.fact().equals(covers)
                    && (covers == null || !period.fact().from().isAfter(covers.from()))) {
                report = period.fact();
                break;
            }
        }
        return new BridgeLetter(
                organization(letter, lines),
                report,
                report == null ? reportEnd(letter.text()) : report.to(),
                covers,
                signed,
                BridgeSigners.of(lines),
                BridgeStatements.saysUnaudited(letter),
                BridgeStatements.saysUnchanged(letter),
                BridgeStatements.changes(letter),
                BridgeStatements.incidents(letter),
                letter.place());
    }

    /// "For the period ended June 30, 2024", where no first day is named.
    private static @Nullable LocalDate reportEnd(String text) {
        for (var mention : Dates.in(text)) {
            var before = text.substring(Math.max(0, mention.from() - 40), mention.from());
            if (mention.date() != null && ENDED.matcher(before).find()) {
                return mention.date();
            }
        }
        return null;
    }

    private static @Nullable Period covers(Passage letter, List<Located<Period>> periods, @Nullable LocalDate signed) {
        var text = letter.text();
        for (var index = periods.size() - 1; index >= 1; index--) {
            var period = periods.get(index).fact();
            if (period.from().isAfter(periods.getFirst().fact().from())) {
                return period;
            }
        }
        var open = openEnded(text, signed);
        if (open != null) {
            return open;
        }
        if (periods.size() == 1) {
            var end = reportEnd(text);
            if (end != null && periods.getFirst().fact().from().isAfter(end)) {
                return periods.getFirst().fact();
            }
            var at = text.indexOf(periods.getFirst().quote());
            var before = text.substring(Math.max(0, at - 120), Math.max(0, at)).toLowerCase(Locale.ROOT);
            return OWN_TIME.matcher(before).find() && !before.contains("report")
                    ? periods.getFirst().fact()
                    : null;
        }
        return null;
    }

    /// "From January 1, 2025 through the date of this letter".
    private static @Nullable Period openEnded(String text, @Nullable LocalDate signed) {
        for (var mention : Dates.in(text)) {
            var from = mention.date();
            var isOpen = SINCE.matcher(text.substring(Math.max(0, mention.from() - 12), mention.from()))
                            .find()
                    && UNTIL_NOW.matcher(text.substring(mention.to())).find();
            if (isOpen && from != null && signed != null && !signed.isBefore(from)) {
                return new Period(from, signed);
            }
        }
        return null;
    }

    private static @Nullable LocalDate signed(List<Line> lines) {
        for (var line : lines) {
            var date = Dates.only(line.text());
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable String organization(Passage letter, List<Line> lines) {
        var matcher = ENGAGES.matcher(letter.text());
        if (matcher.find()) {
            return Names.clean(matcher.group(1));
        }
        for (var line : lines) {
            if (Names.hasLegalForm(line.text().strip()) && line.words().size() < 10) {
                return Names.clean(line.text());
            }
        }
        return null;
    }
}
