package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.prose.text.Dates;
import health.assay.dissect.prose.text.Names;
import health.assay.dissect.prose.text.Phrases;
import health.assay.dissect.report.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The block that ends a signed text: firm, city and date on lines of their own, in any order.
final class Signature {

    record City(String name, String state) {}

    private record Phrase(String text, Line line) {}

    private static final Pattern CITY = Pattern.compile(
            "(\\p{Lu}[\\p{L}.' -]{1,40}), (\\p{Lu}[\\p{L}. ]{1,30}?)(?: \\d{5}(?:-\\d{4})?)?(?:, (?:USA?|U\\.S\\.A?\\.|United States(?: of America)?))?[,.]?");
    private static final Pattern SIGN = Pattern.compile("^(?:/s/|By:|Signed:?|For and on behalf of)\\s{0,3}");
    private static final Pattern PROFESSION =
            Pattern.compile("(?i)(?:certified public|chartered|registered) accountants?.{0,30}");
    private static final Pattern STAMP =
            Pattern.compile("(?i)\\b(?:confidential|proprietary|draft|do not (?:copy|distribute))\\b");
    private static final int LONGEST = 12;

    private final List<Phrase> phrases = new ArrayList<>();

    /// @param lines the last lines of the text
    Signature(List<Line> lines) {
        for (var line : lines.reversed()) {
            if (line.words().size() <= LONGEST) {
                Phrases.of(line).reversed().forEach(phrase -> phrases.add(new Phrase(phrase, line)));
            }
        }
    }

    @Nullable
    Located<LocalDate> date() {
        for (var phrase : phrases) {
            var date = Dates.only(phrase.text());
            if (date == null && cityOf(phrase.text()) != null) {
                var mentions = Dates.in(phrase.text());
                date = mentions.size() == 1 ? mentions.getFirst().date() : null;
            }
            if (date != null) {
                return new Located<>(date, phrase.line().place(), phrase.text());
            }
        }
        return null;
    }

    @Nullable
    City city() {
        for (var phrase : phrases) {
            var city = cityOf(phrase.text());
            if (city != null) {
                return city;
            }
        }
        return null;
    }

    /// The firm is what looks like one, or what `isKnown` accepts, none that `isOther` accepts, or else a lone name
    /// right above a city or a date.
    @Nullable
    Located<String> firm(Predicate<String> isKnown, Predicate<String> isOther) {
        Located<String> likely = null;
        for (var index = 0; index < phrases.size(); index++) {
            var text = SIGN.matcher(phrases.get(index).text()).replaceFirst("");
            if (!mayBeName(text) || isOther.test(text)) {
                continue;
            }
            var named = new Located<>(
                    Names.clean(text),
                    phrases.get(index).line().place(),
                    phrases.get(index).text());
            if (Names.looksLikeFirm(text) || Names.hasLegalForm(text) || isKnown.test(text)) {
                return named;
            }
            if (likely == null
                    && index > 0
                    && isPlaceOrTime(phrases.get(index - 1).text())) {
                likely = named;
            }
        }
        return likely;
    }

    private static boolean mayBeName(String text) {
        var isEnded = text.endsWith(".") && !Names.hasLegalForm(text) && !text.endsWith("C.") && !text.endsWith("P.");
        return text.length() > 2
                && !STAMP.matcher(text).find()
                && Names.isCapitalized(text)
                && !isEnded
                && !isPlaceOrTime(text)
                && !PROFESSION.matcher(text).matches();
    }

    private static boolean isPlaceOrTime(String text) {
        return Dates.only(text) != null || cityOf(text) != null;
    }

    private static @Nullable City cityOf(String text) {
        var dates = Dates.in(text);
        var words = dates.isEmpty()
                ? text
                : text.substring(0, dates.getFirst().from()).strip();
        var matcher = CITY.matcher(words);
        var isCity = matcher.matches()
                && !Names.hasLegalForm(words)
                && !Names.looksLikeFirm(words)
                && Names.isCapitalized(words);
        return isCity ? new City(matcher.group(1).strip(), matcher.group(2).strip()) : null;
    }
}
