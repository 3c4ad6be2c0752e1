package health.assay.bench.corpus.page;

/// How a document looks, apart from what it says.
public record Look(
        Family family,
        double body,
        double table,
        double margin,
        double padding,
        double leading,
        boolean justified,
        boolean hyphenated,
        boolean ligatures,
        boolean doubled,
        boolean middle,
        Align header,
        boolean headerShaded,
        Drawing drawing,
        Order order,
        Paging paging,
        String bullet) {}
