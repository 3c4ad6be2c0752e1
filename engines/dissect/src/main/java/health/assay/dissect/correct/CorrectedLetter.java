package health.assay.dissect.correct;

import health.assay.dissect.report.BridgeLetter;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From fields by name back to a bridge letter.
final class CorrectedLetter {

    private CorrectedLetter() {}

    static BridgeLetter of(Node node, BridgeLetter read) {
        var period = span(node.group("reportPeriod"));
        return new BridgeLetter(
                node.one("organization"),
                period,
                end(day(node, "reportEnd"), period, read),
                span(node.group("covers")),
                day(node, "signedOn"),
                signer(node.group("signedBy")),
                Boolean.parseBoolean(node.text("saysUnaudited")),
                Boolean.parseBoolean(node.text("saysUnchanged")),
                sentences(node.list("changes"), read.changes()),
                sentences(node.list("incidents"), read.incidents()),
                node.placed());
    }

    /// The end follows the period, unless a person corrected the end itself.
    private static @Nullable LocalDate end(@Nullable LocalDate end, @Nullable Period period, BridgeLetter read) {
        var isAsRead = end == null ? read.reportEnd() == null : end.equals(read.reportEnd());
        return isAsRead && period != null ? period.to() : end;
    }

    private static @Nullable LocalDate day(Node node, String name) {
        var day = node.one(name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable Period span(Node node) {
        return node.isEmpty()
                ? null
                : new Period(LocalDate.parse(node.text("start")), LocalDate.parse(node.text("end")));
    }

    private static BridgeLetter.@Nullable Signer signer(Node node) {
        return node.isEmpty()
                ? null
                : new BridgeLetter.Signer(node.one("name"), node.one("office"), node.one("organization"));
    }

    /// A sentence that nobody corrected is the one that was read.
    private static List<Located<String>> sentences(List<Node> nodes, List<Located<String>> read) {
        return nodes.stream()
                .map(node -> read.stream()
                        .filter(sentence -> sentence.fact().equals(node.text("value"))
                                && sentence.place().equals(node.place()))
                        .findFirst()
                        .orElseGet(() -> new Located<>(node.text("value"), node.placed(), "")))
                .toList();
    }
}
