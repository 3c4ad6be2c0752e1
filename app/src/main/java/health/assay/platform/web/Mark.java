package health.assay.platform.web;

import java.util.Locale;

/// The marks of the design: each has a drawing, a word and a color, and the drawing alone already tells them apart.
public enum Mark {
    TESTED("TESTED"),
    EXCEPTION("EXCEPTION"),
    DESCRIBED("DESCRIBED"),
    RELATED("RELATED"),
    OUTSIDE("OUTSIDE"),
    UNREAD("NOT READ"),
    PASS("Pass"),
    FAIL("Fail"),
    NOTRUN("Not run"),
    STALE("Out of date");

    private final String word;

    Mark(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /// The class in the stylesheet, and the end of the drawing's name.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
