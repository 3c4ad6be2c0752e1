package health.assay.platform.web;

import java.io.Serializable;

/// What happened, and what to do about it. A handler gives one to the next page as the flash attribute `message`.
public record Notice(Mark mark, String title, String text) implements Serializable {

    public static Notice done(String title) {
        return new Notice(Mark.PASS, title, "");
    }

    public static Notice failed(String title, String text) {
        return new Notice(Mark.FAIL, title, text);
    }

    /// Neither good nor bad: something is not known, or waits for a person.
    public static Notice open(String title, String text) {
        return new Notice(Mark.UNREAD, title, text);
    }
}
