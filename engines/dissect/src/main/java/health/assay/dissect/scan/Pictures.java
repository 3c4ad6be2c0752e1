package health.assay.dissect.scan;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/// Looks for pictures among a page's resources, without decoding them.
final class Pictures {

    private Pictures() {}

    private static final long MOST_PIXELS = 150_000_000;

    /// Whether a picture on the page claims more pixels than any scanner makes.
    static boolean holdsHuge(PDPage page) {
        var resources = page.getResources();
        var objects = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects == null) {
            return false;
        }
        return objects.keySet().stream()
                .map(objects::getCOSStream)
                .anyMatch(picture -> picture != null
                        && (long) picture.getInt(COSName.WIDTH, 0) * picture.getInt(COSName.HEIGHT, 0) > MOST_PIXELS);
    }

    /// Whether the page could show a scan: it holds an image of a page's resolution, itself or inside a form.
    static boolean coversPage(PDPage page) {
        var resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            var object = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
            var form = object == null ? null : object.getCOSStream(name);
            if (form != null
                    && form.getCOSDictionary(COSName.RESOURCES) != null
                    && form.getCOSDictionary(COSName.RESOURCES).containsKey(COSName.XOBJECT)) {
                return true;
            }
        }
        return false;
    }
}
