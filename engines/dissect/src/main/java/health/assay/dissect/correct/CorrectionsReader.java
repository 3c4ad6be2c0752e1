package health.assay.dissect.correct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the file says, checked as far as that goes without the reading.
final class CorrectionsReader {

    private static final List<String> TOP = List.of("sha256", "corrections");
    private static final List<String> FIELDS = List.of("field", "value", "remove", "page", "was", "by", "on", "why");
    private static final int MOST_CORRECTIONS = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2_000;
    private static final Set<String> ALWAYS = Set.of(
            "document",
            "document.kind",
            "assertion",
            "assertion.present",
            "hipaaInScope",
            "bridgeLetter.saysUnaudited",
            "bridgeLetter.saysUnchanged");
    private static final Set<String> FOLLOWING = Set.of("exceptions");

    private CorrectionsReader() {}

    static Corrections read(String name, String text) throws Uncorrectable {
        if (text.length() > YamlReader.MOST_CHARACTERS) {
            throw new Uncorrectable(1, "this file is too large for corrections; shorten it");
        }
        if (!(YamlReader.read(text) instanceof Entry.Mapping top)) {
            throw new Uncorrectable(1, "write corrections: and below it a list of corrections");
        }
        known(top, TOP);
        var list = new ArrayList<Amendment>();
        switch (top.fields().get("corrections")) {
            case Entry.Sequence sequence -> {
                if (sequence.items().size() > MOST_CORRECTIONS) {
                    throw new Uncorrectable(
                            sequence.line(),
                            "these are more than %d corrections; take some out".formatted(MOST_CORRECTIONS));
                }
                for (var item : sequence.items()) {
                    list.add(amendment(item));
                }
            }
            case null -> throw new Uncorrectable(1, "there are no corrections here; write corrections: and a list");
            case Entry other ->
                throw new Uncorrectable(other.line(), "corrections is a list; begin each with - field:");
        }
        return new Corrections(name, sha256(top), list);
    }

    private static @Nullable String sha256(Entry.Mapping top) throws Uncorrectable {
        var sha256 = scalar(top, "sha256");
        if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
            throw new Uncorrectable(line(top, "sha256"), "sha256 is 64 digits and letters a to f; or leave it out");
        }
        return sha256;
    }

    static Amendment amendment(Entry item) throws Uncorrectable {
        if (!(item instanceof Entry.Mapping entry)) {
            throw new Uncorrectable(item.line(), "a correction has fields; begin it with - field:");
        }
        known(entry, FIELDS);
        var path = FieldPath.of(needed(entry, "field"), line(entry, "field"));
        var value = value(entry, path);
        return new Amendment(
                path,
                value,
                page(entry),
                scalar(entry, "was"),
                shorter(entry, "by", LONGEST_NAME),
                LocalDate.parse(Values.date(needed(entry, "on"), line(entry, "on"))),
                entry.fields().containsKey("why") ? shorter(entry, "why", LONGEST_REASON) : "",
                entry.line());
    }

    /// Tried on an empty part of a report, so that a bad value is found whatever the reading holds.
    private static @Nullable Entry value(Entry.Mapping entry, FieldPath path) throws Uncorrectable {
        var value = entry.fields().get("value");
        var remove = scalar(entry, "remove");
        if (remove != null && !remove.equals("true")) {
            throw new Uncorrectable(line(entry, "remove"), "remove can only be true; or leave it out");
        }
        if ((value == null) == (remove == null)) {
            throw new Uncorrectable(entry.line(), "give either value: or remove: true");
        }
        if (path.namesElement()
                && path.steps().size() == 1
                && FOLLOWING.contains(path.steps().getFirst().name())) {
            throw new Uncorrectable(
                    line(entry, "field"),
                    "exceptions follow from tests; correct controls[…].tests[…].outcome, or a field of the exception");
        }
        if (value != null) {
            attempt(path, value);
        } else if (ALWAYS.contains(path.toString())) {
            throw new Uncorrectable(line(entry, "remove"), "%s cannot be taken away; give its value".formatted(path));
        }
        return value;
    }

    private static void attempt(FieldPath path, Entry value) throws Uncorrectable {
        var name = path.steps().getLast().name();
        switch (path.shape()) {
            case Shape.Group group -> Values.fill(new Node(group, null), value);
            case Shape leaf ->
                Values.fill(new Node(new Shape.Group(Map.of(name, leaf), null, false), null), name, value);
        }
    }

    private static @Nullable Integer page(Entry.Mapping entry) throws Uncorrectable {
        var page = scalar(entry, "page");
        if (page != null && !page.matches("[1-9][0-9]{0,5}")) {
            throw new Uncorrectable(line(entry, "page"), "page is the page's number in the PDF, from 1");
        }
        return page == null ? null : Integer.valueOf(page);
    }

    private static void known(Entry.Mapping entry, List<String> names) throws Uncorrectable {
        for (var field : entry.fields().entrySet()) {
            if (!names.contains(field.getKey())) {
                throw new Uncorrectable(
                        field.getValue().line(),
                        "\"%s\" means nothing here; write %s".formatted(field.getKey(), String.join(", ", names)));
            }
        }
    }

    private static String shorter(Entry.Mapping entry, String name, int most) throws Uncorrectable {
        var words = needed(entry, name);
        if (words.length() > most) {
            throw new Uncorrectable(line(entry, name), "%s is longer than %d characters".formatted(name, most));
        }
        return words.replaceAll("\\s+", " ");
    }

    private static String needed(Entry.Mapping entry, String name) throws Uncorrectable {
        var words = scalar(entry, name);
        if (words == null || words.isEmpty()) {
            throw new Uncorrectable(
                    entry.line(),
                    "%s is missing; write field, value, by (a name) and on (a day like 2025-03-31)".formatted(name));
        }
        return words;
    }

    private static @Nullable String scalar(Entry.Mapping entry, String name) throws Uncorrectable {
        return switch (entry.fields().get(name)) {
            case null -> null;
            case Entry.Scalar scalar -> scalar.text();
            case Entry other -> throw new Uncorrectable(other.line(), "%s is a single value".formatted(name));
        };
    }

    private static int line(Entry.Mapping entry, String name) {
        var field = entry.fields().get(name);
        return field == null ? entry.line() : field.line();
    }
}
