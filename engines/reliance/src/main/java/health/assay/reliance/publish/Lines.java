package health.assay.reliance.publish;

import health.assay.reliance.publish.Terminal.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text set in lines of a terminal's width.
public final class Lines {

    private static final int LABEL = 15;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();

    public Lines(Terminal terminal) {
        this.terminal = terminal;
    }

    public Lines line(String ready) {
        text.append(ready.stripTrailing().replace('\u00a0', ' ')).append('\n');
        return this;
    }

    public Lines gap() {
        return line("");
    }

    public Lines heading(String words) {
        return gap().line(terminal.ink(Ink.BOLD, terminal.plain(words)));
    }

    /// A paragraph behind a mark; the following lines hang under the first word. `wide` is the mark's printed width.
    public Lines hanging(String mark, int wide, String words) {
        var lines = wrap(terminal.plain(words), terminal.width() - wide);
        for (var index = 0; index < lines.size(); index++) {
            line((index == 0 ? mark : " ".repeat(wide)) + lines.get(index));
        }
        return this;
    }

    public Lines paragraph(int indent, String words) {
        return hanging(" ".repeat(indent), indent, words);
    }

    /// A paragraph in several colors: each word is inked by itself, so that lines may break anywhere.
    public Lines spans(int indent, List<Span> spans) {
        var line = new StringBuilder();
        var wide = 0;
        for (var span : spans) {
            for (var word : wrap(terminal.plain(span.words()), 1)) {
                if (wide > 0 && indent + wide + 1 + word.length() > terminal.width()) {
                    line(" ".repeat(indent) + line);
                    line.setLength(0);
                    wide = 0;
                }
                var ink = span.ink();
                line.append(wide == 0 ? "" : " ").append(ink == null ? word : terminal.ink(ink, word));
                wide += (wide == 0 ? 0 : 1) + word.length();
            }
        }
        return line(" ".repeat(indent) + line);
    }

    public Lines bold(String words) {
        wrap(terminal.plain(words), terminal.width()).forEach(line -> line(terminal.ink(Ink.BOLD, line)));
        return this;
    }

    public Lines fact(String label, String words) {
        return hanging(terminal.ink(Ink.FAINT, pad(label, LABEL)), LABEL, words);
    }

    public static String pad(String words, int width) {
        return words.length() >= width ? words : words + " ".repeat(width - words.length());
    }

    static List<String> wrap(String words, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : SPACE.splitAsStream(words.strip()).toList()) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
