package health.assay.reliance.publish;

import health.assay.dissect.report.Place;
import java.util.Optional;

/// Pictures of cited places, cropped from the page. Empty where a place has no box or no picture can be made.
@FunctionalInterface
public interface PagePictures {

    /// A PNG.
    Optional<byte[]> crop(Place place);
}
