package health.assay.reliance.publish;

import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.ReportedException;
import health.assay.reliance.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which parts of a report hold a person's word, so that none of it passes for the document's.
final class Marks {

    private static final String CONTROLS = "controls";

    private final @Nullable Report report;
    private final List<Correction> corrections;

    private Marks(@Nullable Report report, List<Correction> corrections) {
        this.report = report;
        this.corrections = corrections;
    }

    static Marks of(Edition edition) {
        return new Marks(edition.report(), edition.review().dissection().corrections());
    }

    /// Those that touch one element of a list of the report.
    List<Correction> on(String list, int index) {
        return corrections.stream()
                .filter(correction -> correction.isOf(list, index))
                .toList();
    }

    boolean areAnyOn(String list) {
        return corrections.stream().anyMatch(correction -> correction.field().startsWith(list));
    }

    List<Correction> onControl(int index) {
        return on(CONTROLS, index);
    }

    /// An exception also rests on what was corrected in its control.
    List<Correction> onException(int index, ReportedException exception) {
        var all = new ArrayList<>(on("exceptions", index));
        if (exception.control() != null) {
            all.addAll(onControls(exception.control(), null));
        }
        return all;
    }

    List<Correction> on(Support support) {
        return onControls(support.control(), support.quote());
    }

    /// Controls without a number are told apart by their words.
    private List<Correction> onControls(@Nullable String id, @Nullable String words) {
        if (report == null || corrections.isEmpty()) {
            return List.of();
        }
        var controls = report.controls();
        return IntStream.range(0, controls.size())
                .filter(index -> {
                    var control = controls.get(index);
                    return Objects.equals(control.id(), id)
                            && (id != null || control.description().equals(words));
                })
                .mapToObj(this::onControl)
                .flatMap(List::stream)
                .toList();
    }

    /// Such as "corrected by Ann Lee", empty where nobody corrected anything.
    static String by(List<Correction> corrections) {
        return corrections.isEmpty()
                ? ""
                : corrections.stream()
                        .map(Correction::by)
                        .distinct()
                        .collect(Collectors.joining(", ", "corrected by ", ""));
    }

    /// Each in full, one a line.
    static String inFull(List<Correction> corrections) {
        return corrections.stream()
                .map(correction -> correction.field() + ": " + correction.message())
                .collect(Collectors.joining("\n"));
    }
}
