package health.assay.platform.web;

/// One line of a list to choose from.
public record Choice(String value, String label) {

    public static Choice of(String value) {
        return new Choice(value, value);
    }
}
