package health.assay.dissect.likeness;

/// Of one report's passages on one matter, how many stand in another report too.
public record Share(Matter matter, int identical, int nearly, int all) {

    public int shared() {
        return identical + nearly;
    }
}
