package health.assay.dissect.correct;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a field may hold.
sealed interface Shape {

    enum Kind {
        TEXT,
        DATE,
        FLAG,
        WHOLE,
        CHOICE,
        CRITERION
    }

    record Leaf(Kind kind, boolean required, boolean many, List<String> choices) implements Shape {}

    /// `main` is the field meant where the group is given one value. What is `placed` must have a page.
    record Group(Map<String, Shape> fields, @Nullable String main, boolean placed) implements Shape {}

    /// A list; its elements are named by the field `key`, or by position.
    record Elements(Group group, @Nullable String key) implements Shape {}
}
