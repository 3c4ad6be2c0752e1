package health.assay.dissect.compare;

import java.util.Locale;
import java.util.regex.Pattern;

/// The name of a company, compared without its legal form, case and punctuation.
public record CompanyName(String printed) {

    private static final Pattern FORM = Pattern.compile(
            "(?: (?:inc|incorporated|llc|llp|pllc|lp|ltd|limited|corp|corporation|co|company|pc|pbc|pa|plc|gmbh|ag|bv|sa|na))+$");
    private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// The words that tell it from other companies.
    public String bare() {
        var words = DOTTED.matcher(printed.toLowerCase(Locale.ROOT)).replaceAll("");
        var plain = PUNCTUATION.matcher(words).replaceAll(" ").strip();
        var bare = FORM.matcher(plain).replaceFirst("");
        return bare.isEmpty() ? plain : bare;
    }

    /// Whether both name one company: one name may be the other cut short, as in "Quillmarrow" for "Quillmarrow
    /// Health".
    public boolean isSameAs(CompanyName other) {
        var mine = bare();
        var theirs = other.bare();
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && (mine.equals(theirs) || mine.startsWith(theirs + " ") || theirs.startsWith(mine + " "));
    }
}
