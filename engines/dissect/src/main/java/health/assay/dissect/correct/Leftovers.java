package health.assay.dissect.correct;

import health.assay.dissect.report.DayInWords;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Doubt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What of a file of corrections does not count: earlier ones of the same field, and those that fitted another file or
/// an earlier reading. Each becomes a doubt, so that nothing a person said is lost.
final class Leftovers {

    private static final int MOST_ATTEMPTS = 20;

    private final Corrections corrections;
    private final boolean otherFile;
    private final List<Doubt> doubts = new ArrayList<>();

    private Leftovers(Corrections corrections, boolean otherFile, List<Doubt> doubts) {
        this.corrections = corrections;
        this.otherFile = otherFile;
        this.doubts.addAll(doubts);
    }

    private static Leftovers of(Corrections corrections, Dissection read) {
        var sha256 = corrections.sha256();
        var otherFile = sha256 != null && !sha256.equals(read.document().sha256());
        var doubts = new ArrayList<Doubt>();
        if (otherFile) {
            doubts.add(Doubt.of(
                    "document.sha256",
                    "%s was made for another version of the file: look at each of its corrections again."
                            .formatted(corrections.file())));
        }
        return new Leftovers(corrections, otherFile, doubts);
    }

    /// The dissection as corrected. What no longer hangs together is left out, and the rest is laid over anew.
    static Dissection apply(Corrections corrections, Dissection read) throws Uncorrectable {
        if (read.report() == null && read.bridgeLetter() == null) {
            return withoutReport(corrections, read);
        }
        var leftovers = Leftovers.of(corrections, read);
        var counting = leftovers.counting();
        for (var attempt = 1; ; attempt++) {
            var again = new Leftovers(corrections, leftovers.otherFile, leftovers.doubts);
            try {
                return new Application(read, again).run(counting);
            } catch (Uncorrectable wrong) {
                counting = leftovers.without(wrong, counting, attempt);
            }
        }
    }

    private static Dissection withoutReport(Corrections corrections, Dissection read) {
        var doubts = new ArrayList<>(read.doubts());
        doubts.add(Doubt.of(
                "document.kind",
                "%s corrects a SOC 2 report or a bridge letter, but neither was read here: nothing of it is applied."
                        .formatted(corrections.file())));
        return new Dissection(read.document(), null, null, doubts, read.description(), read.corrections());
    }

    /// Of several corrections of one field, the last counts, and the others are said.
    private List<Amendment> counting() {
        var counting = new LinkedHashMap<String, Amendment>();
        for (var amendment : corrections.amendments()) {
            var path = amendment.path();
            var key = path.isNew() ? path + " " + counting.size() : path.toString();
            var earlier = counting.remove(key);
            if (earlier != null) {
                doubts.add(Doubt.of(
                        path.toString(),
                        "Corrected more than once in %s: line %d by %s counts, line %d by %s does not."
                                .formatted(
                                        corrections.file(),
                                        amendment.line(),
                                        amendment.by(),
                                        earlier.line(),
                                        earlier.by())));
            }
            counting.put(key, amendment);
        }
        return List.copyOf(counting.values());
    }

    private List<Amendment> without(Uncorrectable wrong, List<Amendment> counting, int attempt) throws Uncorrectable {
        var blamed = counting.stream()
                .filter(amendment -> amendment.line() == wrong.line())
                .reduce((_, last) -> last)
                .orElse(null);
        if (blamed == null || attempt == MOST_ATTEMPTS) {
            throw wrong;
        }
        lose(blamed, wrong);
        return counting.stream().filter(amendment -> amendment != blamed).toList();
    }

    /// What once fitted may not fit another file or another reading. What never did is a mistake in the file.
    void lose(Amendment amendment, Uncorrectable why) throws Uncorrectable {
        if (!otherFile && amendment.was() == null) {
            throw why;
        }
        doubts.add(Doubt.of(
                amendment.path().toString(),
                "Not applied: the correction by %s on %s, %s. It stays in %s, line %d; %s."
                        .formatted(
                                amendment.by(),
                                DayInWords.of(amendment.on()),
                                amendment.says(),
                                corrections.file(),
                                amendment.line(),
                                why.words().split("; ", 2)[0])));
    }

    List<Doubt> doubts() {
        return doubts;
    }
}
