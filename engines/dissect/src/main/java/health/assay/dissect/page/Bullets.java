package health.assay.dissect.page;

/// The marks that begin the items of a list.
public final class Bullets {

    private static final String MARKS = "•▪●◦‣·■□▫➢✓–-—*o";

    private Bullets() {}

    /// A lone mark; whether it begins an item depends on its standing first on its line.
    public static boolean isOne(String text) {
        return text.length() == 1 && MARKS.indexOf(text.charAt(0)) >= 0;
    }

    /// A mark that cannot be anything but a bullet, wherever it stands.
    public static boolean isPlain(String text) {
        return text.length() == 1 && "•▪●◦‣■□▫➢".indexOf(text.charAt(0)) >= 0;
    }
}
