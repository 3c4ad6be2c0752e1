package health.assay.dissect.matrix;

import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Place;
import health.assay.dissect.table.CellLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes tests of a segment: one for each printed result, with the procedures that it answers.
final class Tests {

    private static final Pattern RESULT_START = Pattern.compile(
            "(?i)^(?:no\\b|none|exceptions?\\b|deviations?\\b|not tested|not applicable|n/a|for \\d+ of (?:the )?\\d+(?!.*\\b(?:inspected|examined|observed|compared|traced|read|obtained|re-?performed)\\b)|\\d+ of|the control|control (?:did|operat)|per inquiry of .{0,80}\\b(?:circumstances|did not|no)\\b|operating effectiveness|operation could|there were|design |testing)");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)^(?:please )?(?:refer(?:s|red)? to|see|tested (?:under|at|in|with)|same as|as tested in|test(?:s|ing)? (?:of this control )?(?:is|are|was|were)? ?(?:shown|presented|performed|documented|described|included) (?:under|at|in|with)|cross-reference|x-ref)\\b.{0,120}$");

    private static final Pattern PROCEDURE_START = Pattern.compile(
            "^(?:[A-Z][a-z]+ed|Re-?performed|Read|Ran|Sent|Took|Drew|Chose|Saw|Made|Sat|Met|For\\b.{1,120}?\\b(?:inspected|examined|compared|traced|read|obtained|observed|reviewed|agreed|confirmed))\\b");

    private final CellText cells;

    Tests(CellText cells) {
        this.cells = cells;
    }

    /// A test, and what management said in its result cell.
    record Read(ControlTest test, @Nullable String response, Place resultPlace) {
        boolean failed() {
            return test.outcome().isException();
        }
    }

    List<Read> of(Segment segment) {
        var results = resultBlocks(segment.results());
        var procedures = cells.items(segment.procedures());
        if (results.size() <= 1) {
            return one(segment.procedures(), segment.results());
        }
        if (results.size() == procedures.size()) {
            var tests = new ArrayList<Read>();
            for (var i = 0; i < results.size(); i++) {
                tests.addAll(one(procedures.get(i).lines(), results.get(i)));
            }
            return tests;
        }
        return beside(procedures, results);
    }

    static boolean startsResult(String text) {
        return RESULT_START
                .matcher(text.replaceFirst("(?i)^(?:test )?results?(?: of tests?)?\\s*[:–-]\\s*", ""))
                .find();
    }

    static boolean startsProcedure(String text) {
        return PROCEDURE_START.matcher(text).find();
    }

    /// True where a cell only points to where the test is printed.
    static boolean isReference(String procedure) {
        return REFERENCE.matcher(procedure.strip()).matches();
    }

    private List<Read> one(List<CellLine> procedures, List<CellLine> results) {
        var procedure = cells.join(procedures);
        var split = Responses.split(cells.join(results));
        if (procedure.isEmpty() && split.auditor().isEmpty()
                || isReference(procedure)
                || isReference(split.auditor())) {
            return List.of();
        }
        var place = place(procedures.isEmpty() ? results : procedures);
        var outcome = Outcomes.of(split.auditor());
        var sample = Samples.in(procedure, split.auditor());
        return List.of(new Read(
                new ControlTest(procedure, split.auditor(), outcome, sample, place),
                split.response(),
                place(results.isEmpty() ? procedures : results)));
    }

    static Place place(List<CellLine> lines) {
        var page = lines.getFirst().page();
        var box = lines.stream()
                .filter(line -> line.page() == page)
                .map(CellLine::box)
                .reduce(health.assay.dissect.report.Box::union)
                .orElseThrow();
        return new Place(page, box);
    }

    /// Results begin at bullets and numbers, and after white space where the words begin a result.
    private List<List<CellLine>> resultBlocks(List<CellLine> lines) {
        var blocks = new ArrayList<List<CellLine>>();
        for (var item : cells.items(lines)) {
            var text = CellText.unbulleted(item.first());
            var begins = (item.marked() || startsResult(text)) && !Responses.startsOne(text);
            if (blocks.isEmpty()
                    || begins
                    || isSaidAgain(item, blocks.getLast())
                    || startsPage(blocks.getLast(), item)) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().addAll(item.lines());
        }
        return blocks;
    }

    /// The same result once more, beside the next procedure.
    private boolean isSaidAgain(CellText.Item item, List<CellLine> block) {
        return cells.join(item.lines()).equals(cells.join(block));
    }

    private static boolean startsPage(List<CellLine> block, CellText.Item item) {
        return block.getLast().page() != item.first().page() && startsResult(CellText.unbulleted(item.first()));
    }

    /// Each procedure goes with the last result that begins no lower than it does; where procedures are not parted by
    /// anything else, they are parted where a result begins beside them.
    private List<Read> beside(List<CellText.Item> procedures, List<List<CellLine>> results) {
        var shares = new ArrayList<List<CellLine>>();
        results.forEach(_ -> shares.add(new ArrayList<>()));
        for (var procedure : procedures) {
            if (procedures.size() < results.size()) {
                procedure
                        .lines()
                        .forEach(line -> shares.get(lastAbove(results, line)).add(line));
            } else {
                shares.get(lastAbove(results, procedure.first())).addAll(procedure.lines());
            }
        }
        var tests = new ArrayList<Read>();
        for (var i = 0; i < results.size(); i++) {
            tests.addAll(one(shares.get(i), results.get(i)));
        }
        return tests;
    }

    private static int lastAbove(List<List<CellLine>> results, CellLine line) {
        var index = 0;
        for (var i = 0; i < results.size(); i++) {
            if (!isBelow(results.get(i).getFirst(), line)) {
                index = i;
            }
        }
        return index;
    }

    private static boolean isBelow(CellLine result, CellLine procedure) {
        return result.page() > procedure.page()
                || result.page() == procedure.page()
                        && result.baseline() > procedure.baseline() + 0.6 * procedure.size();
    }
}
