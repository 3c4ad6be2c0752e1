package health.assay.dissect.likeness;

/// A passage that stands in two reports. `likeness` is 1 where only names and numbers differ. `companies` is how many
/// of
/// the companies compared have it.
public record SharedPassage(Passage left, Passage right, double likeness, int companies) {

    public boolean isIdentical() {
        return likeness == 1;
    }
}
