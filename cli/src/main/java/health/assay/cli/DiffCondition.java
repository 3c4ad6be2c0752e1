package health.assay.cli;

import health.assay.dissect.compare.Comparison;
import health.assay.dissect.compare.ExceptionChange;
import health.assay.dissect.compare.Turn;
import java.util.Locale;
import java.util.stream.Stream;

/// A change at which a pipeline wants to stop. What could not be read may have changed.
enum DiffCondition {
    RECURRING {
        @Override
        boolean isMetBy(Comparison comparison) {
            return !comparison.exceptions(ExceptionChange.Recurring.class).isEmpty();
        }
    },
    NEW {
        @Override
        boolean isMetBy(Comparison comparison) {
            return !comparison.exceptions(ExceptionChange.New.class).isEmpty();
        }
    },
    DROPPED {
        @Override
        boolean isMetBy(Comparison comparison) {
            return !comparison.controls().dropped().isEmpty();
        }
    },
    SCOPE {
        @Override
        boolean isMetBy(Comparison comparison) {
            var scope = comparison.scope();
            return !scope.subserviceOrganizations().isEmpty()
                    || isAnyOpen(
                            scope.kind(), scope.system(), scope.categories(), scope.criteria(), scope.hipaaInScope());
        }
    },
    OPINION {
        @Override
        boolean isMetBy(Comparison comparison) {
            return isAnyOpen(comparison.scope().opinion());
        }
    },
    CAUTION {
        @Override
        boolean isMetBy(Comparison comparison) {
            return !comparison.cautions().isEmpty();
        }
    };

    abstract boolean isMetBy(Comparison comparison);

    private static boolean isAnyOpen(Turn<?>... turns) {
        return Stream.of(turns).anyMatch(turn -> turn.state() != Turn.State.SAME);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
