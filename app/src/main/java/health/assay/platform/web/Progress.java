package health.assay.platform.web;

/// How far a long job is. It is asked for again until it has ended.
///
/// @param id tells jobs on one page apart; letters, digits and hyphens
/// @param words what is being done: "Reading page 41 of 94"
/// @param total zero while it is not known how much there is
public record Progress(String id, String words, long done, long total, boolean ended) {

    public Progress {
        if (!id.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("'%s' cannot name a job on a page".formatted(id));
        }
    }

    public boolean isMeasured() {
        return total > 0;
    }
}
