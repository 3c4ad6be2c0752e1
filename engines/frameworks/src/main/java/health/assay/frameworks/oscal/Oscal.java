package health.assay.frameworks.oscal;

import health.assay.frameworks.Crosswalk;
import health.assay.frameworks.Framework;
import health.assay.frameworks.json.MalformedJson;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/// The way in and out of OSCAL.
public final class Oscal {

    private Oscal() {}

    /// The framework as a catalog. The same framework and time give the same text.
    public static String catalog(Framework framework, Instant lastModified) {
        return new CatalogWriting(framework).document(lastModified);
    }

    /// The crosswalk as a mapping collection. The same crosswalk and time give the same text.
    public static String mapping(Crosswalk crosswalk, Instant lastModified) {
        return new MappingWriting(crosswalk).document(lastModified);
    }

    /// Reads any OSCAL 1 catalog. The name is what a refusal calls the document.
    public static ImportedCatalog readCatalog(InputStream document, String name) throws UnreadableOscal {
        var catalog = OscalDocument.open(document, name, OscalDocument.CATALOG);
        try {
            return new CatalogReading(catalog).read();
        } catch (MalformedJson malformed) {
            throw OscalDocument.refusal(malformed);
        }
    }

    /// Reads any OSCAL 1 mapping collection: a crosswalk for each of its mappings.
    public static List<Crosswalk> readMapping(InputStream document, String name) throws UnreadableOscal {
        var collection = OscalDocument.open(document, name, OscalDocument.MAPPING);
        try {
            return new MappingReading(collection).read();
        } catch (MalformedJson malformed) {
            throw OscalDocument.refusal(malformed);
        }
    }
}
