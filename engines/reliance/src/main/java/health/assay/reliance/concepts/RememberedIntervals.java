package health.assay.reliance.concepts;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.jspecify.annotations.Nullable;

/// Where something was found: for each text that has it, the first and last word of each place.
final class RememberedIntervals {

    private int[] places = new int[16];
    private int[] texts = new int[4];
    private int[] firstPlace = new int[5];
    private int count;

    static RememberedIntervals of(@Nullable IntervalIterator intervals) throws IOException {
        var remembered = new RememberedIntervals();
        if (intervals == null) {
            return remembered;
        }
        while (intervals.nextDoc() != IntervalIterator.NO_MORE_DOCS) {
            remembered.addText(intervals);
        }
        return remembered;
    }

    private void addText(IntervalIterator intervals) throws IOException {
        var end = firstPlace[count];
        while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
            if (end * 3 + 3 > places.length) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            places[end * 3] = intervals.start();
            places[end * 3 + 1] = intervals.end();
            places[end * 3 + 2] = intervals.gaps();
            end++;
        }
        if (end == firstPlace[count]) {
            return;
        }
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, count * 2);
            firstPlace = Arrays.copyOf(firstPlace, count * 2 + 1);
        }
        texts[count++] = intervals.docID();
        firstPlace[count] = end;
    }

    boolean isEmpty() {
        return count == 0;
    }

    IntervalIterator iterator() {
        return new Places();
    }

    private final class Places extends IntervalIterator {

        private int text = -1;
        private int first;
        private int end;
        private int place = -1;

        @Override
        public int docID() {
            if (text < 0) {
                return -1;
            }
            return text < count ? texts[text] : NO_MORE_DOCS;
        }

        @Override
        public int nextDoc() {
            return standAt(text + 1);
        }

        @Override
        public int advance(int target) {
            var next = text + 1;
            while (next < count && texts[next] < target) {
                next++;
            }
            return standAt(next);
        }

        private int standAt(int next) {
            text = Math.min(next, count);
            first = firstPlace[text];
            end = text < count ? firstPlace[text + 1] : first;
            place = first - 1;
            return docID();
        }

        @Override
        public int nextInterval() {
            place = Math.min(place + 1, end);
            return start();
        }

        @Override
        public int start() {
            return word(0);
        }

        @Override
        public int end() {
            return word(1);
        }

        private int word(int which) {
            if (place < first) {
                return -1;
            }
            return place < end ? places[place * 3 + which] : NO_MORE_INTERVALS;
        }

        @Override
        public int gaps() {
            return places[place * 3 + 2];
        }

        @Override
        public long cost() {
            return count;
        }

        @Override
        public float matchCost() {
            return 1;
        }
    }
}
