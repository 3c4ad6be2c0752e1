package health.assay.bench.mutation;

import java.util.Locale;

/// How reading one damaged file ended. `millis` is the processor's time, `peak` the largest heap on the way
/// in MB, `words` the line a person would see, or what went wrong.
record Ending(int mutation, Kind kind, long millis, long peak, String words) {

    enum Kind {
        READ,
        READ_IN_PART,
        REFUSED,
        FAILED,
        TOO_SLOW,
        CRASHED;

        boolean isFault() {
            return compareTo(FAILED) >= 0;
        }
    }

    static Ending parsed(String line) {
        var cells = line.split("\t", 5);
        return new Ending(
                Integer.parseInt(cells[0]),
                Kind.valueOf(cells[1]),
                Long.parseLong(cells[2]),
                Long.parseLong(cells[3]),
                cells[4]);
    }

    String line() {
        return String.format(
                Locale.ROOT, "%d\t%s\t%d\t%d\t%s", mutation, kind, millis, peak, words.replaceAll("\\s+", " "));
    }
}
