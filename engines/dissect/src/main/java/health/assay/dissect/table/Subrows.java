package health.assay.dissect.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Parts a row in which some cells reach over several: two columns fall into as many pieces, each beside its other.
final class Subrows {

    private static final double WIDEST_WITHIN = 1.15;
    private static final double LEVEL = 0.6;

    private Subrows() {}

    /// The rows within a row; the first holds what reaches over all of them.
    static <K extends Enum<K>> List<Map<K, List<CellLine>>> of(Map<K, List<CellLine>> cells, double pitch) {
        var pieces = new EnumMap<K, List<List<CellLine>>>(
                cells.keySet().iterator().next().getDeclaringClass());
        cells.forEach((kind, lines) -> pieces.put(kind, pieces(lines, pitch)));
        var parting = parting(pieces, pitch);
        if (parting.size() < 2) {
            return List.of(cells);
        }
        var rows = new ArrayList<Map<K, List<CellLine>>>();
        var count = pieces.getOrDefault(parting.getFirst(), List.of()).size();
        for (var i = 0; i < count; i++) {
            Map<K, List<CellLine>> row =
                    i == 0 ? new EnumMap<>(cells) : new EnumMap<>(Map.of(parting.getFirst(), List.of()));
            for (var kind : parting) {
                row.put(kind, pieces.getOrDefault(kind, List.of()).get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<CellLine>> pieces(List<CellLine> lines, double pitch) {
        var pieces = new ArrayList<List<CellLine>>();
        CellLine above = null;
        for (var line : lines) {
            if (above == null || line.baseline() - above.baseline() > WIDEST_WITHIN * pitch) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(line);
            above = line;
        }
        return pieces;
    }

    /// The columns that fall into equally many pieces, more than one, at the same heights.
    private static <K extends Enum<K>> List<K> parting(Map<K, List<List<CellLine>>> pieces, double pitch) {
        List<K> best = List.of();
        for (var first : pieces.keySet()) {
            var alike = pieces.keySet().stream()
                    .filter(other -> areLevel(
                            pieces.getOrDefault(first, List.of()), pieces.getOrDefault(other, List.of()), pitch))
                    .toList();
            best = alike.size() > best.size() ? alike : best;
        }
        return best;
    }

    private static boolean areLevel(List<List<CellLine>> ones, List<List<CellLine>> others, double pitch) {
        if (ones.size() < 2 || ones.size() != others.size()) {
            return false;
        }
        for (var i = 0; i < ones.size(); i++) {
            if (Math.abs(center(ones.get(i)) - center(others.get(i))) > LEVEL * pitch) {
                return false;
            }
        }
        return true;
    }

    private static double center(List<CellLine> piece) {
        return (piece.getFirst().baseline() + piece.getLast().baseline()) / 2;
    }
}
