package health.assay.dissect.matrix;

import java.util.regex.Pattern;

/// Takes off the words that say that something goes on from the page before.
final class Continuations {

    private static final Pattern MARK = Pattern.compile(
            "(?i)\\s*[-–—,:]?\\s*[(\\[]?\\s*\\b(?:continued|cont(?:['’]d|d)?\\.?)(?:\\s+from\\s+(?:the\\s+)?(?:previous|prior|preceding)\\s+page)?\\s*[)\\]]?\\s*:?$");

    private Continuations() {}

    static String without(String words) {
        return MARK.matcher(words.strip()).replaceFirst("");
    }
}
