package health.assay.dissect.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Walks a structure tree for its tables, never twice through one element and never further than an honest tree goes.
final class StructureTree {

    private static final int MOST_ELEMENTS = 300_000;
    private static final int DEEPEST = 80;
    private static final int MOST_ROLES = 8;

    /// Elements that hold no tables; what stands below them need not be looked at.
    private static final Set<String> RUNNING_TEXT = Set.of(
            "P",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "Span",
            "Link",
            "Figure",
            "Formula",
            "TOC",
            "Artifact",
            "Lbl",
            "Note",
            "Reference",
            "Quote",
            "Code",
            "Annot",
            "Form");

    private final COSDictionary root;
    private final Map<COSDictionary, Integer> pages;
    private final @Nullable COSDictionary roles;
    private final Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Integer, Map<Integer, Cell>> cells = new HashMap<>();
    private int elements;
    private int tables;

    /// The `pages` are numbered by their dictionaries.
    StructureTree(COSDictionary root, Map<COSDictionary, Integer> pages) {
        this.root = root;
        this.pages = pages;
        this.roles = root.getCOSDictionary(COSName.ROLE_MAP);
    }

    /// The cells by page and mark, or nothing where the tree has no end in sight.
    Optional<Map<Integer, Map<Integer, Cell>>> read() {
        for (var kid : kids(root)) {
            find(kid, 0);
        }
        return isExhausted() ? Optional.empty() : Optional.of(cells);
    }

    private boolean isExhausted() {
        return elements > MOST_ELEMENTS;
    }

    private void find(COSBase kid, int depth) {
        if (!(kid instanceof COSDictionary element) || !enters(element, depth)) {
            return;
        }
        var role = role(element);
        if (role.equals("Table")) {
            table(element, depth);
        } else if (!RUNNING_TEXT.contains(role)) {
            for (var below : kids(element)) {
                find(below, depth + 1);
            }
        }
    }

    private boolean enters(COSDictionary element, int depth) {
        return depth < DEEPEST && ++elements <= MOST_ELEMENTS && visited.add(element);
    }

    private void table(COSDictionary table, int depth) {
        var grid = new Grid(tables++);
        for (var row : rows(table, depth, new ArrayList<>())) {
            var found = new ArrayList<COSDictionary>();
            for (var kid : kids(row)) {
                if (kid instanceof COSDictionary cell && isCell(role(cell)) && enters(cell, depth + 2)) {
                    found.add(cell);
                }
            }
            var placed = grid.row(found);
            for (var i = 0; i < placed.size(); i++) {
                content(found.get(i), null, placed.get(i), depth + 3);
            }
        }
    }

    private static boolean isCell(String role) {
        return role.equals("TD") || role.equals("TH");
    }

    private List<COSDictionary> rows(COSDictionary parent, int depth, List<COSDictionary> rows) {
        for (var kid : kids(parent)) {
            if (kid instanceof COSDictionary element && enters(element, depth + 1)) {
                switch (role(element)) {
                    case "TR" -> rows.add(element);
                    case "THead", "TBody", "TFoot", "NonStruct", "Div" -> rows(element, depth + 1, rows);
                    default -> find(element, depth + 1);
                }
            }
        }
        return rows;
    }

    /// Notes what is drawn for a cell. A table within it is a table of its own.
    private void content(COSDictionary element, @Nullable COSDictionary above, Cell cell, int depth) {
        var own = element.getCOSDictionary(COSName.PG);
        var page = own == null ? above : own;
        for (var kid : kids(element)) {
            if (kid instanceof COSInteger mark) {
                note(page, mark.intValue(), cell);
            } else if (kid instanceof COSDictionary below && below.containsKey(COSName.MCID)) {
                if (!below.containsKey("Stm")) {
                    var other = below.getCOSDictionary(COSName.PG);
                    note(other == null ? page : other, below.getInt(COSName.MCID), cell);
                }
            } else if (kid instanceof COSDictionary below && enters(below, depth)) {
                if (role(below).equals("Table")) {
                    table(below, depth);
                } else {
                    content(below, page, cell, depth + 1);
                }
            }
        }
    }

    private void note(@Nullable COSDictionary page, int mark, Cell cell) {
        var number = page == null ? null : pages.get(page);
        if (number != null && ++elements <= MOST_ELEMENTS) {
            cells.computeIfAbsent(number, _ -> new HashMap<>()).putIfAbsent(mark, cell);
        }
    }

    private List<COSBase> kids(COSDictionary element) {
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            var list = new ArrayList<COSBase>();
            for (var i = 0; i < Math.min(array.size(), MOST_ELEMENTS) && !isExhausted(); i++) {
                var kid = array.getObject(i);
                if (kid != null) {
                    list.add(kid);
                }
            }
            return list;
        }
        return kids == null ? List.of() : List.of(kids);
    }

    /// The standard name of an element's type, through the document's own names for it.
    private String role(COSDictionary element) {
        var name = element.getCOSName(COSName.S);
        for (var i = 0; i < MOST_ROLES && name != null && roles != null; i++) {
            var mapped = roles.getCOSName(name);
            if (mapped == null || mapped.equals(name)) {
                break;
            }
            name = mapped;
        }
        return name == null ? "" : name.getName();
    }
}
