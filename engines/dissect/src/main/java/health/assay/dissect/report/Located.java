package health.assay.dissect.report;

import java.util.function.Function;

/// A fact together with the place in the report it was read from, and the words it was read from.
public record Located<T>(T fact, Place place, String quote) {

    public <R> Located<R> map(Function<? super T, ? extends R> reading) {
        return new Located<>(reading.apply(fact), place, quote);
    }
}
