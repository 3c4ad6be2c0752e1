package health.assay.reliance.publish;

import health.assay.dissect.report.Place;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/// The sheets of a workbook on what is not certain, and on what persons corrected.
final class RemarkSheets {

    private RemarkSheets() {}

    static void write(Edition edition, Workbook workbook) {
        doubts(edition, workbook);
        if (!edition.review().corrections().isEmpty()) {
            corrections(edition, workbook);
        }
    }

    private static void doubts(Edition edition, Workbook workbook) {
        var sheet = Sheet.of(workbook, "Doubts", "Field:24", "What is not certain:100", "Pages:14");
        for (var doubt : edition.review().doubts()) {
            sheet.row(
                    doubt.field(),
                    doubt.message(),
                    doubt.places().stream()
                            .map(place -> String.valueOf(place.page()))
                            .distinct()
                            .collect(Collectors.joining(", ")));
            var answer = doubt.answer();
            sheet.mark(answer == null ? "" : Words.answered(answer));
        }
        sheet.end();
    }

    private static void corrections(Edition edition, Workbook workbook) {
        var sheet = Sheet.of(
                workbook,
                "Corrections",
                "Field:32",
                "Corrected to:60",
                "Assay read:60",
                "By:20",
                "On:14",
                "Why:60",
                "Page:8");
        edition.review().corrections().forEach(correction -> {
            Place place = correction.place();
            sheet.row(
                    correction.field(),
                    correction.corrected().isEmpty() ? "(taken away)" : correction.corrected(),
                    correction.read().isEmpty() ? "(nothing)" : correction.read(),
                    correction.by(),
                    Words.day(correction.on()),
                    correction.why(),
                    place == null ? null : place.page());
        });
        sheet.end();
    }
}
