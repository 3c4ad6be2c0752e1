package health.assay.dissect.prose.text;

import health.assay.dissect.page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The mark that a list item begins with: a bullet, a number or a letter.
final class Marks {

    private static final Pattern NUMBER = Pattern.compile(
            "\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|\\(?\\d{1,2}\\)|(?:CUEC|UEC|CSOC)[- ]?\\d{1,3}[:.)]?");

    private Marks() {}

    /// What character recognition makes of a bullet, where a capital follows.
    private static final String MISREAD = "«»¢°+*~›>©®¤§e¥=";

    /// The mark as printed, or nothing.
    static String of(Line line) {
        if (line.words().size() < 2) {
            return "";
        }
        var first = line.words().getFirst().text();
        return isBullet(line) || isNumber(first) ? first : "";
    }

    static boolean isBullet(Line line) {
        if (line.words().size() < 2) {
            return false;
        }
        var first = line.words().getFirst();
        var next = line.words().get(1).text().charAt(0);
        return first.isBullet()
                || (first.text().length() == 1 && MISREAD.contains(first.text()) && Character.isUpperCase(next));
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /// Whether a mark is the one that comes next: "b." after "a.", "3." after "2.".
    static boolean follows(String before, String mark) {
        var one = before.replaceAll("[().]", "");
        var two = mark.replaceAll("[().]", "");
        if (one.isEmpty() || two.isEmpty() || !before.replace(one, "").equals(mark.replace(two, ""))) {
            return false;
        }
        if (one.matches("\\d{1,2}") && two.matches("\\d{1,2}")) {
            return Integer.parseInt(two) == Integer.parseInt(one) + 1;
        }
        return one.length() == 1 && two.length() == 1 && two.charAt(0) == one.charAt(0) + 1;
    }

    static Line without(Line line) {
        return new Line(line.page(), line.words().subList(1, line.words().size()));
    }

    static List<Line> withoutFirst(List<Line> lines) {
        var bare = new ArrayList<>(lines);
        bare.set(0, without(lines.getFirst()));
        return bare;
    }
}
