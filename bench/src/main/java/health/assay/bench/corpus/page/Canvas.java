package health.assay.bench.corpus.page;

import java.util.ArrayList;
import java.util.List;

/// One page being filled. Number is its place in the document, from 1; printed is what it says of itself.
record Canvas(Sheet sheet, int number, int printed, List<Ink> inks) {

    Canvas(Sheet sheet, int number, int printed) {
        this(sheet, number, printed, new ArrayList<>());
    }

    void add(Ink ink) {
        inks.add(ink);
    }
}
