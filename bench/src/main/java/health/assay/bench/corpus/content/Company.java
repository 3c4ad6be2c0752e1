package health.assay.bench.corpus.content;

public record Company(
        String name,
        String system,
        String city,
        String does,
        String officer,
        String title,
        String prefix,
        String shortName) {}
