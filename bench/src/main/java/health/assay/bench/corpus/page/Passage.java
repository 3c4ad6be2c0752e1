package health.assay.bench.corpus.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One paragraph or list item. A mark is what stands before an item: a bullet, a dash, a number. A size of 0 is the
/// size of its surroundings.
public record Passage(List<Run> runs, @Nullable String mark, double indent, double before, double size, Align align) {

    public Passage {
        runs = List.copyOf(runs);
    }

    public static Passage of(Run... runs) {
        return new Passage(List.of(runs), null, 0, 0, 0, Align.LEFT);
    }

    public static Passage of(String text) {
        return of(Run.plain(text));
    }

    public static Passage bold(String text) {
        return of(Run.bold(text));
    }

    public static Passage keyed(String text, String key) {
        return of(Run.keyed(text, key));
    }

    public Passage marked(String sign) {
        return new Passage(runs, sign, indent, before, size, align);
    }

    public Passage indented(double points) {
        return new Passage(runs, mark, points, before, size, align);
    }

    public Passage after(double points) {
        return new Passage(runs, mark, indent, points, size, align);
    }

    public Passage sized(double points) {
        return new Passage(runs, mark, indent, before, points, align);
    }

    public Passage aligned(Align other) {
        return new Passage(runs, mark, indent, before, size, other);
    }

    public Passage led(Run first) {
        return new Passage(Stream.concat(Stream.of(first), runs.stream()).toList(), mark, indent, before, size, align);
    }

    public Passage inFace(Face face) {
        return new Passage(runs.stream().map(run -> run.inFace(face)).toList(), mark, indent, before, size, align);
    }

    public String text() {
        return String.join("", runs.stream().map(Run::text).toList());
    }
}
