package health.assay.dissect.compare;

/// Words that two wordings share, or that only one of them has, in the order one would read them.
public sealed interface Piece {

    String words();

    record Kept(String words) implements Piece {}

    record Dropped(String words) implements Piece {}

    record Added(String words) implements Piece {}
}
