package health.assay.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.kernel.OrganizationId;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditExportTest {

    private static final OrganizationId CLINIC = OrganizationId.next();
    private final List<String> lines = exported(CLINIC, 5);

    @Test
    void anUntouchedFileHolds() throws IOException {
        var verdict = verify(lines);

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(5);
        assertThat(verdict.organization()).isEqualTo(CLINIC);
        assertThat(lines.getLast()).contains(verdict.head().toString());
    }

    @Test
    void anyChangedFieldIsFound() throws IOException {
        for (var change : List.of(
                Map.entry("Ada", "Bob"),
                Map.entry("people.invited", "people.removed"),
                Map.entry("\"role\":\"auditor\"", "\"role\":\"administrator\""),
                Map.entry("2026-01-03T", "2026-02-03T"),
                Map.entry("192.0.2.1", "192.0.2.2"))) {
            var changed = new ArrayList<>(lines);
            changed.set(2, lines.get(2).replace(change.getKey(), change.getValue()));

            assertThat(changed.get(2)).isNotEqualTo(lines.get(2));
            assertThat(verify(changed).faults()).containsExactly("Entry 3 was changed after it was written");
        }
    }

    @Test
    void aLineTakenOutOrPutInAnotherPlaceIsFound() throws IOException {
        var without = new ArrayList<>(lines);
        without.remove(2);
        var swapped = new ArrayList<>(lines);
        swapped.set(1, lines.get(2));
        swapped.set(2, lines.get(1));

        assertThat(verify(without).faults()).contains("Entry 3 is missing: the numbers jump over it");
        assertThat(verify(swapped).holds()).isFalse();
    }

    @Test
    void aFileThatIsCutOffOrGrewIsFound() throws IOException {
        var grown = new ArrayList<>(lines);
        grown.add(lines.getFirst());
        var shortened = new ArrayList<>(lines);
        shortened.remove(4);

        assertThat(verify(lines.subList(0, 4)).faults())
                .containsExactly("The file is cut off: its last line is missing");
        assertThat(verify(shortened).faults()).containsExactly("The file ends with entry 4, and says it has 5 entries");
        assertThat(verify(grown).faults()).containsExactly("Line 7 stands after the end");
    }

    @Test
    void anEntryOfAnotherOrganizationIsFound() throws IOException {
        var mixed = new ArrayList<>(lines);
        mixed.set(4, exported(OrganizationId.next(), 5).get(4));

        assertThat(verify(mixed).faults()).contains("Line 5 belongs to another organization");
    }

    @Test
    void whatCannotBeReadIsAFaultAndNotSkipped() throws IOException {
        var broken = new ArrayList<>(lines);
        broken.set(1, "not json");
        var twofold = new ArrayList<>(lines);
        twofold.set(1, lines.get(1).replaceFirst("\\{", "{\"actor_name\":\"Eve\","));

        assertThat(verify(broken).faults()).contains("Line 2 cannot be read");
        assertThat(verify(twofold).faults()).contains("Line 2 cannot be read");
        assertThat(verify(List.of()).holds()).isFalse();
    }

    private static AuditExport.Verdict verify(List<String> lines) throws IOException {
        return AuditExport.verify(new StringReader(String.join("\n", lines)));
    }

    private static List<String> exported(OrganizationId organization, int entries) {
        var out = new StringWriter();
        var export = new AuditExport(out);
        var previous = Hash.NONE;
        for (var sequence = 1; sequence <= entries; sequence++) {
            var entry = entry(organization, sequence, previous);
            export.write(entry);
            previous = entry.hash();
        }
        export.finish();
        return out.toString().lines().toList();
    }

    private static Entry entry(OrganizationId organization, int sequence, Hash previous) {
        var at = Instant.parse("2026-01-0%dT09:30:00.123456Z".formatted(sequence));
        var author = new Entry.Author("7", "Ada", "192.0.2.1");
        var act = new Act("people.invited", new Subject("person", "8"), Map.of("role", "auditor"));
        var hash = Chain.hash(organization, sequence, at, author, act, previous);
        return new Entry(organization, sequence, at, author, act, previous, hash);
    }
}
