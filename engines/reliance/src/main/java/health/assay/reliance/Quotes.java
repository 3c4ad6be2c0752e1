package health.assay.reliance;

/// Words of the report, short enough to print.
final class Quotes {

    private static final int LONGEST = 300;

    private Quotes() {}

    /// Cut at a word, with an ellipsis, where longer than a few lines.
    static String shortened(String words) {
        var whole = words.strip();
        if (whole.length() <= LONGEST) {
            return whole;
        }
        var cut = whole.lastIndexOf(' ', LONGEST);
        return whole.substring(0, cut > 0 ? cut : LONGEST).stripTrailing() + " …";
    }
}
