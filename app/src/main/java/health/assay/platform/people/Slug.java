package health.assay.platform.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An organization's name as it stands in addresses.
final class Slug {

    private static final int LONGEST = 40;
    private static final int TRIES = 200;

    private Slug() {}

    /// The name itself first, then with a number, since the plain one may be taken.
    static Iterable<String> candidates(String name) {
        var plain = plain(name);
        return () -> Stream.concat(
                        Stream.of(plain), IntStream.rangeClosed(2, TRIES).mapToObj(number -> plain + "-" + number))
                .iterator();
    }

    static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut = letters.length() > LONGEST ? letters.substring(0, LONGEST).replaceAll("-+$", "") : letters;
        return cut.length() < 2 ? "organization" : cut;
    }
}
