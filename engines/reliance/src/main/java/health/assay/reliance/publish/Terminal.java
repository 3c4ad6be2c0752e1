package health.assay.reliance.publish;

import health.assay.reliance.Standing;
import java.util.regex.Pattern;

/// What the reader's terminal can show.
public record Terminal(int width, boolean color, boolean unicode) {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    public Terminal {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    public enum Ink {
        BOLD("1"),
        FAINT("2"),
        RED("31"),
        GREEN("32"),
        YELLOW("33"),
        BLUE("34"),
        MAGENTA("35");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    public String ink(Ink ink, String words) {
        return color ? "\u001b[" + ink.code + "m" + words + "\u001b[0m" : words;
    }

    public String rule() {
        return ink(Ink.FAINT, (unicode ? "─" : "-").repeat(width));
    }

    /// Words from a document, fit for a terminal: no control characters, and ASCII where it knows nothing else.
    public String plain(String words) {
        var tame = CONTROL.matcher(words).replaceAll(" ");
        return unicode ? tame : Ascii.of(tame);
    }

    /// The more ink, the more was shown.
    String ink(Standing standing, String words) {
        return ink(
                switch (standing) {
                    case TESTED -> Ink.GREEN;
                    case EXCEPTION -> Ink.RED;
                    case DESCRIBED -> Ink.YELLOW;
                    case RELATED -> Ink.MAGENTA;
                    case OUTSIDE -> Ink.FAINT;
                },
                words);
    }

    String glyph(Standing standing) {
        return switch (standing) {
            case TESTED -> unicode ? "█" : "#";
            case EXCEPTION -> unicode ? "▞" : "!";
            case DESCRIBED -> unicode ? "▒" : "=";
            case RELATED -> unicode ? "░" : ":";
            case OUTSIDE -> unicode ? "·" : ".";
        };
    }
}
