package health.assay.reliance.publish;

import health.assay.reliance.publish.Terminal.Ink;
import org.jspecify.annotations.Nullable;

/// Words of one color within a paragraph.
public record Span(String words, @Nullable Ink ink) {

    public static Span plain(String words) {
        return new Span(words, null);
    }
}
