package health.assay.reliance;

import health.assay.dissect.report.Control;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How to speak of controls, some of which have no number.
final class ControlNames {

    private static final int MOST_NAMED = 8;

    private ControlNames() {}

    static String of(@Nullable String id) {
        return id == null ? "a control without a number" : "control " + id;
    }

    static String count(long controls) {
        return controls == 1 ? "1 control" : controls + " controls";
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The numbers in brackets, the first few of many; nothing where the report numbers no controls.
    static String listed(List<Control> controls) {
        var ids = controls.stream().map(Control::id).filter(id -> id != null).toList();
        if (ids.isEmpty()) {
            return "";
        }
        var more = ids.size() > MOST_NAMED ? " and %d more".formatted(ids.size() - MOST_NAMED) : "";
        return ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", ", " (", more + ")"));
    }
}
