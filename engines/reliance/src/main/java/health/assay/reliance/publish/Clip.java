package health.assay.reliance.publish;

/// Shortens a quote at a word, and shows that it did.
final class Clip {

    private Clip() {}

    static String to(int most, String words) {
        var flat = words.strip().replaceAll("\\s+", " ");
        if (flat.length() <= most) {
            return flat;
        }
        var cut = flat.lastIndexOf(' ', most - 1);
        return flat.substring(0, cut < most / 2 ? most - 1 : cut) + "…";
    }
}
