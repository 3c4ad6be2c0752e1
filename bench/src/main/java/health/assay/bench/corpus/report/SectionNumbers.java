package health.assay.bench.corpus.report;

import health.assay.bench.corpus.plan.Option.Numbering;
import health.assay.bench.corpus.plan.Plan;
import java.util.List;

/// Numbers sections, and joins number and title.
final class SectionNumbers {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");
    private static final List<String> WORDS = List.of("One", "Two", "Three", "Four", "Five", "Six");

    private final Numbering numbering;

    SectionNumbers(Plan plan) {
        this.numbering = plan.get(Numbering.class);
    }

    String number(int place) {
        return switch (numbering) {
            case ROMAN_DASH, ROMAN_COLON -> ROMAN.get(place - 1);
            case WORDS -> WORDS.get(place - 1);
            default -> Integer.toString(place);
        };
    }

    String label(int place) {
        return switch (numbering) {
            case ROMAN_DASH, ROMAN_COLON -> "SECTION " + number(place);
            case ARABIC_COLON, ARABIC_DASH, WORDS -> "Section " + number(place);
            case OWN_LINE -> "SECTION " + number(place);
            case PLAIN -> number(place) + ".";
            case BARE -> "";
        };
    }

    String joined(int place, String title) {
        return switch (numbering) {
            case ROMAN_DASH -> label(place) + " \u2013 " + title;
            case ARABIC_DASH -> label(place) + " - " + title;
            case ROMAN_COLON, ARABIC_COLON, WORDS -> label(place) + ": " + title;
            case OWN_LINE, PLAIN -> label(place) + " " + title;
            case BARE -> title;
        };
    }
}
