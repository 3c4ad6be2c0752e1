package health.assay.platform.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.audit.Audit;
import health.assay.platform.audit.AuditQuery;
import health.assay.platform.database.DatabaseAccess;
import health.assay.platform.database.Scope;
import health.assay.platform.database.TestServer;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class ListsTest {

    private static AnnotationConfigApplicationContext context;
    private final OrganizationId organization = OrganizationId.next();
    private final Actor ines = person("Ines Okafor");
    private final Lists lists = context.getBean(Lists.class);
    private final SavedViews views = context.getBean(SavedViews.class);

    @BeforeAll
    static void start() {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DatabaseAccess.class, TestServer::freshDatabase);
        context.register(Parts.class);
        context.refresh();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void aPageIsCutSortedAndCountedByTheDatabase() {
        var page = as(ines, () -> lists.view(Fruits.LISTING, query("", Map.of(), "-number", 2)));

        assertThat(page.total()).isEqualTo(60);
        assertThat(page.first()).isEqualTo(26);
        assertThat(page.last()).isEqualTo(50);
        assertThat(page.rows().getFirst().key()).isEqualTo("35");
        assertThat(page.heads()).extracting(ListView.Head::sorted).contains("descending");
        assertThat(page.pages()).extracting(ListView.PageLink::number).containsExactly(1, 2, 3);
    }

    @Test
    void aPageAfterTheLastIsTheLast() {
        var page = as(ines, () -> lists.view(Fruits.LISTING, query("", Map.of(), "", 9)));

        assertThat(page.query().page()).isEqualTo(3);
        assertThat(page.rows()).hasSize(10);
    }

    @Test
    void wordsAndFiltersNarrowTogether() {
        var filters =
                Map.of("kind", "stone", "looks", "red", "picked-from", "2026-01-07", "picked-until", "2026-01-13");

        var page = as(ines, () -> lists.view(Fruits.LISTING, query("fruit", filters, "", 1)));

        assertThat(page.rows()).extracting(ListView.Row::key).containsExactly("6", "12");
    }

    @Test
    void aPercentSignIsLookedForAndNotObeyed() {
        var page = as(ines, () -> lists.view(Fruits.LISTING, query("%", Map.of(), "", 1)));

        assertThat(page.total()).isZero();
        assertThat(page.isNarrowed()).isTrue();
    }

    @Test
    void columnsAreChosenAndTheFirstAlwaysStays() {
        var query = new ListQuery("", Map.of(), "", 1, 25, List.of("seen", "unknown"));

        var page = as(ines, () -> lists.view(Fruits.LISTING, query));

        assertThat(page.heads()).extracting(ListView.Head::label).containsExactly("Name", "Seen at");
    }

    @Test
    void aViewIsKeptForOnePersonOfOneOrganization() {
        var view = new SavedView("fruits", "Stones", "?kind=stone");

        var refusal = as(ines, () -> views.keep(view));

        assertThat(refusal).isEmpty();
        assertThat(as(ines, () -> views.of("fruits"))).containsExactly(view);
        assertThat(as(person("Tomas Reuter"), () -> views.of("fruits"))).isEmpty();
        assertThat(Scope.of(OrganizationId.next()).call(() -> ines.call(() -> views.of("fruits"))))
                .isEmpty();
        as(ines, () -> {
            views.forget("fruits", "Stones");
            return "";
        });
        assertThat(as(ines, () -> views.of("fruits"))).isEmpty();
    }

    @Test
    void aViewWithoutANameIsRefusedWithAReason() {
        assertThat(as(ines, () -> views.keep(new SavedView("fruits", " ", "")))).contains("name");
    }

    @Test
    void anExportHoldsEveryRowAndIsInTheRecord() {
        var response = new MockHttpServletResponse();

        as(ines, () -> exported("csv", response));

        assertThat(response.getContentType()).startsWith("text/csv");
        assertThat(response.getHeader("Content-Disposition")).contains("fruits.csv");
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8).lines())
                .hasSize(61)
                .startsWith("Name,Kind,Picked on,Number")
                .contains("'=cmd,pome,2026-01-08,7");
        var entries = as(ines, () -> context.getBean(Audit.class).page(new AuditQuery(null, null, null, null, 10)))
                .entries();
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.act().action()).isEqualTo("web.exported"));
    }

    @Test
    void aWorkbookHoldsTextAsTextAndDaysAsDays() throws IOException {
        var response = new MockHttpServletResponse();

        as(ines, () -> exported("xlsx", response));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(61);
            assertThat(rows).anySatisfy(row -> {
                assertThat(row.getCell(0).asString()).isEqualTo("=cmd");
                assertThat(row.getCell(2).asDate().toLocalDate()).isEqualTo("2026-01-08");
                assertThat(row.getCell(3).asNumber().intValue()).isEqualTo(7);
            });
        }
    }

    private String exported(String as, MockHttpServletResponse response) {
        try {
            lists.export(Fruits.LISTING, ListQuery.everything(), as, response);
            return "";
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static ListQuery query(String words, Map<String, String> filters, String sort, int page) {
        return new ListQuery(words, filters, sort, page, 25, List.of());
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return Scope.of(organization).call(() -> actor.call(work));
    }

    private Actor person(String name) {
        var place = new Place(organization, "harborlight", "Harborlight Wellness", ZoneId.of("UTC"));
        return new Actor(place, PersonId.next(), name, name, "192.0.2.1", Set.of());
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ComponentScan({
        "health.assay.platform.database",
        "health.assay.platform.audit",
        "health.assay.platform.record",
        "health.assay.platform.web.listing"
    })
    static class Parts {

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        Clock clock() {
            return Clock.system(ZoneOffset.UTC);
        }

        @Bean
        JsonMapper json() {
            return JsonMapper.shared();
        }
    }
}
