package health.assay.bench.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What to write, and where: `FOLDER [--seed N] [--only NAME] [--big] [--pure] [--next-year]`.
record Order(Path folder, long seed, List<String> only, boolean big, boolean pure, boolean nextYear) {

    static Order parsed(String... arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException(
                    "Usage: Corpus FOLDER [--seed N] [--only NAME] [--big] [--pure] [--next-year]");
        }
        var seed = 1L;
        var only = new ArrayList<String>();
        var big = false;
        var pure = false;
        var nextYear = false;
        for (var i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--seed" -> seed = Long.parseLong(arguments[++i]);
                case "--only" -> only.add(arguments[++i]);
                case "--big" -> big = true;
                case "--pure" -> pure = true;
                case "--next-year" -> nextYear = true;
                default -> throw new IllegalArgumentException("Unknown argument " + arguments[i]);
            }
        }
        return new Order(Path.of(arguments[0]), seed, List.copyOf(only), big, pure, nextYear);
    }

    boolean wants(String name) {
        if (!only.isEmpty()) {
            return only.contains(name);
        }
        return big || !name.startsWith("big-");
    }
}
