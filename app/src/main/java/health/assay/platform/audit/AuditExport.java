package health.assay.platform.audit;

import health.assay.platform.kernel.OrganizationId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The record of an organization as JSON Lines: an entry a line, and last how many there are and the hash of the last.
/// Whoever has such a file can check it here, without us and without a database.
public final class AuditExport {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // a line must not say two things
                    .build())
            .build();

    private final Writer out;
    private long entries;
    private Hash head = Hash.NONE;

    AuditExport(Writer out) {
        this.out = out;
    }

    /// What a file holds, and everything that is wrong with it.
    ///
    /// @param head compare it with one that was kept elsewhere: only so is a record rewritten as a whole found out
    public record Verdict(@Nullable OrganizationId organization, long entries, Hash head, List<String> faults) {

        public Verdict {
            faults = List.copyOf(faults);
        }

        public boolean holds() {
            return faults.isEmpty();
        }
    }

    void write(Entry entry) {
        var line = new LinkedHashMap<String, Object>();
        line.put("organization", entry.organization().toString());
        line.put("sequence", entry.sequence());
        line.put("at", entry.at().toString());
        line.put("actor", entry.author().id());
        line.put("actor_name", entry.author().name());
        line.put("address", entry.author().address());
        line.put("action", entry.act().action());
        line.put("subject_kind", entry.act().subject().kind());
        line.put("subject", entry.act().subject().id());
        line.put("details", entry.act().details());
        line.put("previous_hash", entry.previous().toString());
        line.put("hash", entry.hash().toString());
        writeLine(line);
        entries++;
        head = entry.hash();
    }

    void finish() {
        writeLine(Map.of("entries", entries, "head", head.toString()));
    }

    private void writeLine(Map<String, ?> line) {
        try {
            out.write(JSON.writeValueAsString(line));
            out.write('\n');
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static Verdict verify(Reader file) throws IOException {
        var reading = new Reading();
        var lines = new BufferedReader(file);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            reading.take(line);
        }
        return reading.verdict();
    }

    /// One file being read.
    private static final class Reading {

        private final Examination examination = new Examination();
        private final List<String> faults = new ArrayList<>();
        private @Nullable OrganizationId organization;
        private long lines;
        private long entries;
        private boolean finished;

        void take(String line) {
            lines++;
            if (finished) {
                faults.add("Line %d stands after the end".formatted(lines));
                return;
            }
            try {
                var node = JSON.readTree(line);
                if (node.has("entries")) {
                    end(node);
                } else {
                    entry(entry(node));
                }
            } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
                faults.add("Line %d cannot be read".formatted(lines));
            }
        }

        private void entry(Entry entry) {
            if (organization == null) {
                organization = entry.organization();
            }
            if (!entry.organization().equals(organization)) {
                faults.add("Line %d belongs to another organization".formatted(lines));
            }
            examination.take(entry);
            entries++;
        }

        private void end(JsonNode node) {
            finished = true;
            var head = Hash.parse(node.path("head").asString());
            if (node.path("entries").asLong() != entries || !head.equals(examination.head())) {
                faults.add("The file ends with entry %d, and says it has %d entries"
                        .formatted(entries, node.path("entries").asLong()));
            }
        }

        Verdict verdict() {
            var all = new ArrayList<>(faults);
            examination.breaks().forEach(fault -> all.add(fault.words()));
            if (!finished) {
                all.add("The file is cut off: its last line is missing");
            }
            return new Verdict(organization, entries, examination.head(), all);
        }

        private static Entry entry(JsonNode line) {
            var details = new LinkedHashMap<String, String>();
            needed(line, "details")
                    .properties()
                    .forEach(detail -> details.put(detail.getKey(), text(detail.getValue())));
            return new Entry(
                    new OrganizationId(UUID.fromString(text(needed(line, "organization")))),
                    needed(line, "sequence").asLong(),
                    Instant.parse(text(needed(line, "at"))),
                    new Entry.Author(
                            text(needed(line, "actor")),
                            text(needed(line, "actor_name")),
                            text(needed(line, "address"))),
                    new Act(
                            text(needed(line, "action")),
                            new Subject(text(needed(line, "subject_kind")), text(needed(line, "subject"))),
                            details),
                    Hash.parse(text(needed(line, "previous_hash"))),
                    Hash.parse(text(needed(line, "hash"))));
        }

        private static JsonNode needed(JsonNode line, String name) {
            var value = line.get(name);
            if (value == null) {
                throw new IllegalArgumentException(name + " is missing");
            }
            return value;
        }

        private static String text(JsonNode value) {
            if (!value.isString()) {
                throw new IllegalArgumentException("A text is missing");
            }
            return value.asString();
        }
    }
}
