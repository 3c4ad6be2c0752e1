package health.assay.dissect.correct;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads the plain part of YAML: no anchors, no aliases, no tags, one document, little nesting. Files beside a PDF may
/// come from the same stranger as the PDF.
final class YamlReader {

    static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_DEPTH = 8;
    private static final int MOST_ENTRIES = 50_000;

    private final Iterator<Event> events;
    private int entries;

    private YamlReader(Iterator<Event> events) {
        this.events = events;
    }

    static Entry read(String text) throws Uncorrectable {
        var settings = LoadSettings.builder()
                .setCodePointLimit(MOST_CHARACTERS)
                .setUseMarks(true)
                .build();
        try {
            return new YamlReader(new Parse(settings).parseString(text).iterator()).document();
        } catch (MarkedYamlEngineException wrong) {
            var line = wrong.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new Uncorrectable(
                    line,
                    "this is not YAML (%s); put words with a colon, a # or quotes in them between double quotes"
                            .formatted(oneLine(wrong.getProblem())));
        } catch (YamlEngineException wrong) {
            throw new Uncorrectable(1, "this is not YAML (%s)".formatted(oneLine(String.valueOf(wrong.getMessage()))));
        }
    }

    private static String oneLine(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    private Entry document() throws Uncorrectable {
        Entry document = null;
        while (events.hasNext()) {
            var event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
                default -> {
                    if (document != null) {
                        throw new Uncorrectable(line(event), "a second document begins here; keep one, without ---");
                    }
                    document = entry(event, 0);
                }
            }
        }
        if (document == null) {
            throw new Uncorrectable(1, "the file is empty; write corrections: and a list, or take the file away");
        }
        return document;
    }

    private Entry entry(Event event, int depth) throws Uncorrectable {
        var line = line(event);
        if (++entries > MOST_ENTRIES || depth > MOST_DEPTH) {
            throw new Uncorrectable(line, "this is nested too deeply or too long for corrections; shorten it");
        }
        refuseMachinery(event, line);
        return switch (event) {
            case ScalarEvent scalar -> new Entry.Scalar(clean(scalar.getValue(), line), line);
            case SequenceStartEvent _ -> sequence(line, depth);
            case MappingStartEvent _ -> mapping(line, depth);
            default -> throw new Uncorrectable(line, "this cannot stand in a file of corrections");
        };
    }

    private static void refuseMachinery(Event event, int line) throws Uncorrectable {
        Optional<Anchor> anchor = event instanceof NodeEvent node ? node.getAnchor() : Optional.empty();
        if (event instanceof AliasEvent || anchor.isPresent()) {
            throw new Uncorrectable(line, "anchors (&) and aliases (*) are not read here; write the value out");
        }
        var tagged = switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case SequenceStartEvent sequence -> sequence.getTag().isPresent();
            case MappingStartEvent mapping -> mapping.getTag().isPresent();
            default -> false;
        };
        if (tagged) {
            throw new Uncorrectable(line, "tags (!) are not read here; put the value between double quotes");
        }
    }

    private Entry sequence(int line, int depth) throws Uncorrectable {
        var items = new ArrayList<Entry>();
        for (var event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(entry(event, depth + 1));
        }
        return new Entry.Sequence(items, line);
    }

    private Entry mapping(int line, int depth) throws Uncorrectable {
        var fields = new LinkedHashMap<String, Entry>();
        for (var event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (!(entry(event, depth + 1) instanceof Entry.Scalar name)) {
                throw new Uncorrectable(line(event), "a name must stand before the colon");
            }
            if (fields.put(name.text(), entry(next(), depth + 1)) != null) {
                throw new Uncorrectable(name.line(), "%s stands here twice; keep one".formatted(name.text()));
            }
        }
        return new Entry.Mapping(fields, line);
    }

    private Event next() {
        return events.next();
    }

    private static String clean(String text, int line) throws Uncorrectable {
        if (text.codePoints().anyMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\t')) {
            throw new Uncorrectable(line, "this value has control characters; take them out");
        }
        return text.strip();
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
