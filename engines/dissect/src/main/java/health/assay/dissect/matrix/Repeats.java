package health.assay.dissect.matrix;

import health.assay.dissect.report.ControlTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Joins the tests of a control that is printed at several places: what is printed twice counts once.
final class Repeats {

    private Repeats() {}

    static List<Tests.Read> joined(List<Tests.Read> known, List<Tests.Read> more) {
        var joined = new ArrayList<>(known);
        for (var read : more) {
            var at = indexOf(known, read);
            if (at < 0) {
                joined.add(read);
            } else if (length(read) > length(joined.get(at))) {
                joined.set(at, read);
            }
        }
        return joined;
    }

    private static int indexOf(List<Tests.Read> known, Tests.Read read) {
        for (var at = 0; at < known.size(); at++) {
            if (isSame(known.get(at).test(), read.test())) {
                return at;
            }
        }
        return -1;
    }

    /// The same words, or one the beginning of the other where a page turn cost the rest.
    private static boolean isSame(ControlTest one, ControlTest other) {
        return begins(one.procedure(), other.procedure()) && begins(one.result(), other.result());
    }

    private static boolean begins(String one, String other) {
        var first = bare(one);
        var second = bare(other);
        return first.startsWith(second) || second.startsWith(first);
    }

    private static int length(Tests.Read read) {
        return bare(read.test().procedure()).length()
                + bare(read.test().result()).length();
    }

    private static String bare(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
