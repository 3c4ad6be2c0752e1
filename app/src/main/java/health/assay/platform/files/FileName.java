package health.assay.platform.files;

import java.text.Normalizer;

/// The name somebody gave a file, made fit to be shown. It is a label, never a path.
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String clean(String given) {
        var composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        var last = composed.substring(1 + Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')));
        var shown =
                last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\"<>|:*?]", "").strip();
        if (shown.isBlank() || shown.chars().allMatch(c -> c == '.')) {
            return "file";
        }
        return shown.length() <= LONGEST ? shown : shown.substring(shown.length() - LONGEST);
    }
}
