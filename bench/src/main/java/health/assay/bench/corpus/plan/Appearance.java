package health.assay.bench.corpus.plan;

/// How a report looks, apart from what it says.
public interface Appearance extends Option {

    enum Engine implements Appearance {
        DRAWN,
        HTML
    }

    enum Type implements Appearance {
        SANS,
        SERIF,
        HELVETICA,
        TIMES,
        NARROW,
        CONDENSED,
        BOOK,
        COURIER
    }

    enum Paper implements Appearance {
        LETTER,
        A4,
        LANDSCAPE_TESTS,
        TURNED_90,
        TURNED_270,
        ALL_LANDSCAPE
    }

    enum Rules implements Appearance {
        FULL,
        HORIZONTAL,
        OUTER,
        VERTICAL,
        HEADER,
        ZEBRA,
        NONE
    }

    enum Padding implements Appearance {
        FOUR(4),
        NONE(0),
        ONE(1),
        TWO(2),
        EIGHT(8);

        private final double points;

        Padding(double points) {
            this.points = points;
        }

        public double points() {
            return points;
        }
    }

    enum Setting implements Appearance {
        RAGGED,
        JUSTIFIED,
        HYPHENATED,
        BOTH
    }

    enum Height implements Appearance {
        TOP,
        MIDDLE
    }

    enum HeaderSetting implements Appearance {
        LEFT_SHADED,
        LEFT,
        CENTERED_SHADED,
        CENTERED
    }

    enum Glyphs implements Appearance {
        PLAIN,
        LIGATURES,
        DOUBLED
    }

    enum Strings implements Appearance {
        LINES,
        WORDS,
        KERNED,
        GLYPHS
    }

    enum Sequence implements Appearance {
        READING,
        COLUMNS_FIRST,
        BOTTOM_UP,
        SHUFFLED
    }

    enum Turn implements Appearance {
        SPLIT_HEADER_AGAIN,
        SPLIT_HEADER_ONCE,
        WHOLE_HEADER_AGAIN,
        WHOLE_HEADER_ONCE
    }

    enum Bullet implements Appearance {
        ROUND,
        PRIVATE,
        DASH
    }

    enum Watermark implements Appearance {
        NONE,
        DIAGONAL_UNDER,
        DIAGONAL_OVER,
        LEVEL_UNDER,
        LEVEL_OVER
    }

    enum Download implements Appearance {
        NONE,
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
    }

    enum Heads implements Appearance {
        SAME,
        ODD_EVEN,
        FEET_ONLY,
        RULED
    }
}
