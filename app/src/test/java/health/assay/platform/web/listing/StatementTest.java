package health.assay.platform.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void nothingThatABrowserSentStandsInTheText() {
        var hostile = "x' OR 1=1; DROP TABLE web.saved_view --";
        var query = new ListQuery(hostile, Map.of("kind", hostile, hostile, hostile), hostile, 1, 25, List.of(hostile));

        var statement = Statement.page(Fruits.LISTING, query);

        assertThat(statement.sql()).doesNotContain("DROP").doesNotContain("1=1").contains("ORDER BY list.name ASC");
    }

    @Test
    void aColumnWithANameThatIsNoneCannotBeMade() {
        assertThatThrownBy(() -> Column.<String>sorted("name; DROP", "Name", Cell::of))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHalfTypedDayFiltersNothing() {
        assertThat(Statement.day("2026-11-2")).isNull();
        assertThat(Statement.day("2026-11-24")).isEqualTo("2026-11-24");
    }
}
