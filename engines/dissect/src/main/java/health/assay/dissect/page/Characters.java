package health.assay.dissect.page;

import java.text.Normalizer;

/// Makes characters readable that fonts encode in their own ways.
final class Characters {

    private Characters() {}

    static String readable(String unicode) {
        if (unicode.length() == 1) {
            var character = unicode.charAt(0);
            if (character > ' ' && character < 0x7f) {
                return unicode;
            }
        }
        return unicode.codePoints()
                .filter(point -> !isUnseen(point))
                .collect(StringBuilder::new, Characters::append, StringBuilder::append)
                .toString();
    }

    private static boolean isUnseen(int point) {
        return point == 0x200b || point == 0x2060 || point == 0xfeff || (point < ' ' && point != '\t');
    }

    private static void append(StringBuilder text, int point) {
        if (point >= 0xfb00 && point <= 0xfb06) {
            text.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
            return;
        }
        text.appendCodePoint(
                switch (point) {
                    case 0xf0b7, 0xf0a7, 0xf076, 0xf0d8, 0x2022, 0x25cf, 0x2219, 0x26ab -> '•';
                    case 0xa0, 0x2002, 0x2003, 0x2009, 0x202f, '\t' -> ' ';
                    default -> point;
                });
    }
}
