package health.assay.dissect.correct;

import health.assay.dissect.report.Correction;
import org.jspecify.annotations.Nullable;

/// An amendment that took its place, and the element of one of the report's lists that it touched, if any.
record Applied(
        Amendment amendment,
        Correction correction,
        @Nullable Node element) {

    /// The correction with the position that its element has in the end; none where it was taken away.
    Correction settled(Node tree) {
        if (element == null) {
            return correction;
        }
        var list = amendment.path().steps().getFirst().name();
        var index = tree.list(list).indexOf(element);
        if (index < 0) {
            return correction;
        }
        return new Correction(
                correction.field(),
                correction.read(),
                correction.corrected(),
                correction.by(),
                correction.on(),
                correction.why(),
                correction.place(),
                new Correction.Element(list, index));
    }
}
