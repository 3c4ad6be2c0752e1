package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.prose.text.Dates;
import health.assay.dissect.prose.text.Names;
import health.assay.dissect.report.BridgeLetter.Signer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads who signed a bridge letter: name, office and company stand at its end, in any order.
final class BridgeSigners {

    private static final Pattern CLOSING = Pattern.compile(
            "(?i)^(?:yours )?(?:very )?(?:sincerely|respectfully|faithfully|truly|best regards|kind regards|regards|signed)\\b.{0,30}$");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)\\b(?:officer|president|director|chief|c[a-z]{1,3}o|manager|partner|founder|counsel|head of|secretary)\\b");
    private static final Pattern NAME =
            Pattern.compile("(?:/s/ )?(?:(?:Dr|Mr|Ms|Mrs)\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,4}");
    private static final int LAST_LINES = 4;
    private static final int MOST_LINES = 8;
    private static final int LONGEST_LINE = 90;

    private BridgeSigners() {}

    static @Nullable Signer of(List<Line> letter) {
        String name = null;
        String office = null;
        String organization = null;
        for (var line : end(letter)) {
            var text = line.text().strip();
            if (text.length() > LONGEST_LINE || text.endsWith(".") && !Names.hasLegalForm(text)) {
                continue;
            }
            var comma = text.indexOf(", ");
            if (OFFICE.matcher(text).find() && !Names.hasLegalForm(text)) {
                var hasName =
                        comma > 0 && !OFFICE.matcher(text.substring(0, comma)).find();
                name = hasName && name == null ? text.substring(0, comma) : name;
                office = office == null ? text.substring(hasName ? comma + 2 : 0) : office;
            } else if (Names.hasLegalForm(text) || Names.looksLikeFirm(text)) {
                organization = organization == null ? Names.clean(text) : organization;
            } else if (name == null && NAME.matcher(text).matches() && Dates.only(text) == null) {
                name = text.replaceFirst("^/s/ ", "");
            }
        }
        return name == null && office == null && organization == null ? null : new Signer(name, office, organization);
    }

    private static List<Line> end(List<Line> letter) {
        for (var index = letter.size() - 1; index >= 0; index--) {
            if (CLOSING.matcher(letter.get(index).text().strip()).matches()) {
                return letter.subList(index + 1, Math.min(letter.size(), index + 1 + MOST_LINES));
            }
        }
        return letter.subList(Math.max(0, letter.size() - LAST_LINES), letter.size());
    }
}
