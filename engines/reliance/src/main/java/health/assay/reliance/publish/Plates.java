package health.assay.reliance.publish;

import health.assay.dissect.report.Place;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The pictures of a page, as in a book: each is printed once, where it is first spoken of, and referred to after
/// that. Past a total size there are none, so that the page can still be mailed.
final class Plates {

    private static final int MOST_BYTES = 3_000_000;

    private final PagePictures pictures;
    private final Map<Place, @Nullable Plate> printed = new HashMap<>();
    private int bytes;

    Plates(PagePictures pictures) {
        this.pictures = pictures;
    }

    /// A picture to print here, or one printed before, or none.
    record Plate(String id, int page, String source, boolean isNew) {

        private Plate again() {
            return new Plate(id, page, "", false);
        }
    }

    @Nullable
    Plate of(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        if (printed.containsKey(place)) {
            var before = printed.get(place);
            return before == null ? null : before.again();
        }
        var plate = print(place);
        printed.put(place, plate);
        return plate;
    }

    boolean areExhausted() {
        return bytes >= MOST_BYTES;
    }

    private @Nullable Plate print(Place place) {
        if (areExhausted()) {
            return null;
        }
        var picture = pictures.crop(place).orElse(null);
        if (picture == null) {
            return null;
        }
        bytes += picture.length;
        var source = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
        return new Plate("plate-" + (printed.size() + 1), place.page(), source, true);
    }
}
