package health.assay.bench.corpus.plan;

/// Something in which reports differ. The first constant of each is what most reports do.
public interface Option {

    enum Kind implements Option {
        TYPE_TWO,
        TYPE_ONE
    }

    enum Scope implements Option {
        SECURITY,
        SECURITY_AVAILABILITY,
        SECURITY_AVAILABILITY_CONFIDENTIALITY,
        SECURITY_PROCESSING,
        SECURITY_PRIVACY,
        ALL
    }

    enum Size implements Option {
        SMALL(26),
        MEDIUM(40),
        LARGE(60),
        HUGE_36(260),
        HUGE_60(440),
        HUGE_100(860),
        HUGE_300(2800);

        private final int controls;

        Size(int controls) {
            this.controls = controls;
        }

        public int controls() {
            return controls;
        }
    }

    enum SectionOrder implements Option {
        AUDITOR_FIRST,
        ASSERTION_FIRST
    }

    enum Numbering implements Option {
        ROMAN_DASH,
        ROMAN_COLON,
        ARABIC_COLON,
        ARABIC_DASH,
        OWN_LINE,
        WORDS,
        PLAIN,
        BARE
    }

    enum Dividers implements Option {
        NONE,
        PAGES
    }

    enum ContentsForm implements Option {
        DOTS,
        SPACES,
        NONE
    }

    enum Shape implements Option {
        PER_CRITERION,
        WIDE,
        CRITERIA_MAP,
        CONTROL_MAP,
        CRITERIA_COLUMN,
        BLOCKS,
        TWO_TABLES
    }

    enum Repeat implements Option {
        ONCE,
        FULL,
        REFER,
        TESTED_UNDER,
        SEE_CONTROL
    }

    enum Banner implements Option {
        ROW,
        ROW_UNDER_HEADER,
        HEADING,
        LABEL,
        TWO_CELLS,
        ID_LINE_THEN_TEXT,
        ONE_TABLE
    }

    enum ExtraColumn implements Option {
        NONE,
        FREQUENCY
    }

    enum Cover implements Option {
        AGREES,
        OTHER_PERIOD
    }

    enum CriterionColumn implements Option {
        FIRST_OF_GROUP,
        EVERY_ROW,
        LAST
    }

    enum ColumnOrder implements Option {
        ID_CONTROL_TESTS_RESULTS,
        CONTROL_ID_TESTS_RESULTS,
        CONTROL_TESTS_RESULTS_ID,
        ID_CONTROL_RESULTS_TESTS
    }

    enum Headers implements Option {
        PLAIN,
        SPECIFIED,
        FIRM,
        TERSE,
        OWNED,
        TWO_LINES
    }

    enum Ids implements Option {
        CRITERION_DOT,
        CRITERION_TWO_DIGITS,
        CRITERION_LETTER,
        FAMILY,
        DOTTED,
        LETTER_DOTTED,
        CONTROL_WORD,
        LONG,
        NUMBER,
        PREFIX,
        NONE
    }

    enum IdPlace implements Option {
        COLUMN,
        ABOVE,
        RUN_IN
    }

    enum TestForm implements Option {
        BULLETS,
        SINGLE,
        ROWS,
        ROWS_SHARED,
        NUMBERED,
        LEVEL,
        COMBINED
    }

    enum BlockForm implements Option {
        INLINE,
        ALONE,
        INDENTED,
        TWO_COLUMNS
    }

    enum BlockLabels implements Option {
        ACTIVITY,
        SHORT,
        SPECIFIED,
        NUMBERED
    }

    enum Responses implements Option {
        IN_CELL,
        ROW,
        COLUMN,
        COLUMN_BETWEEN,
        AFTER_TABLE,
        AFTER_TABLE_UNKEYED,
        OTHER_TABLE,
        OTHER_LIST,
        OTHER_BY_CRITERION,
        NONE
    }

    enum ExceptionForm implements Option {
        KEYWORD,
        DEVIATION,
        BARE,
        NO_OTHERS
    }

    enum Findings implements Option {
        FEW,
        NONE,
        MANY,
        DESIGN
    }

    enum UserControls implements Option {
        BULLETS,
        NUMBERED,
        TABLE_CRITERIA_FIRST,
        TABLE_THREE,
        BY_GROUP,
        PARAGRAPHS
    }

    enum Suppliers implements Option {
        PROSE,
        LIST,
        TABLE,
        IMPLICIT,
        INCLUSIVE,
        NONE
    }

    enum SupplierControls implements Option {
        BY_ORGANIZATION,
        TABLE,
        CRITERIA_TABLE,
        SERIES,
        NONE
    }

    enum Dates implements Option {
        MONTH_FIRST,
        MONTH_FIRST_THROUGH,
        ORDINAL,
        DAY_FIRST,
        ISO,
        EN_DASH,
        SHARED_YEAR
    }

    enum Verdict implements Option {
        UNQUALIFIED,
        QUALIFIED,
        ADVERSE,
        DISCLAIMER
    }

    enum Limb implements Option {
        OPERATION,
        DESIGN,
        DESCRIPTION
    }

    enum Hipaa implements Option {
        NONE,
        IN_SCOPE,
        TABLE_ONLY
    }

    enum Bound implements Option {
        ALONE,
        WITH_BRIDGE,
        MERGED
    }

    enum Wording implements Option {
        FIRST,
        SECOND,
        THIRD
    }
}
