package health.assay.dissect.tag;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// The cells that a tagged document gives the marked pieces of its pages.
public final class Tags {

    /// The number of a piece of content that bears no mark.
    public static final int UNMARKED = -1;

    private static final Tags NONE = new Tags(Map.of());

    private final Map<Integer, Map<Integer, Cell>> cells;

    private Tags(Map<Integer, Map<Integer, Cell>> cells) {
        this.cells = cells;
    }

    /// Whether a document says of itself that it is tagged.
    public static boolean areIn(PDDocument document) {
        var catalog = document.getDocumentCatalog().getCOSObject();
        var marks = catalog.getCOSDictionary(COSName.MARK_INFO);
        return marks != null && marks.getBoolean(COSName.getPDFName("Marked"), false) && root(document) != null;
    }

    private static @Nullable COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    }

    /// The tags of a document's tables; none where it has none, or where the tree is damaged or larger than any honest
    /// one.
    public static Tags of(PDDocument document) {
        try {
            var root = root(document);
            if (!areIn(document) || root == null) {
                return NONE;
            }
            var pages = new IdentityHashMap<COSDictionary, Integer>();
            var number = 0;
            for (var page : document.getPages()) {
                pages.put(page.getCOSObject(), ++number);
            }
            return new StructureTree(root, pages).read().map(Tags::new).orElse(NONE);
        } catch (RuntimeException | StackOverflowError damage) {
            return NONE;
        }
    }

    /// The cell of each marked piece of a page, pages counted from 1.
    public IntFunction<@Nullable Cell> onPage(int page) {
        var marks = cells.getOrDefault(page, Map.of());
        return marks::get;
    }
}
