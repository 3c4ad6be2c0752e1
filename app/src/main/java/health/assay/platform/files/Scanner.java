package health.assay.platform.files;

import java.io.InputStream;

/// Looks for malicious content.
sealed interface Scanner permits Scanner.None, Clamd {

    Verdict scan(InputStream content);

    /// None is set up, so nobody looked.
    record None() implements Scanner {
        @Override
        public Verdict scan(InputStream content) {
            return new Verdict.NotLooked();
        }
    }

    sealed interface Verdict {
        record Clean() implements Verdict {}

        record Infected(String signature) implements Verdict {}

        record NotLooked() implements Verdict {}

        record Failed(String reason) implements Verdict {}
    }
}
