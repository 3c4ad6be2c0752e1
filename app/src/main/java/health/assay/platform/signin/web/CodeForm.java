package health.assay.platform.signin.web;

import org.jspecify.annotations.Nullable;

/// A code of six digits, or a recovery code.
record CodeForm(@Nullable String digits) {

    String code() {
        return digits == null ? "" : digits;
    }
}
