package health.assay.platform.record;

import health.assay.platform.audit.Audit;
import health.assay.platform.audit.AuditPermissions;
import health.assay.platform.audit.AuditQuery;
import health.assay.platform.security.Needs;
import health.assay.platform.web.Exported;
import health.assay.platform.web.rest.Cursor;
import health.assay.platform.web.rest.CursorPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.server.ResponseStatusException;

@RestController
@Tag(name = "Record")
class RecordResource {

    private static final String LINES = "application/jsonl";

    private final Audit audit;
    private final ApplicationEventPublisher events;

    RecordResource(Audit audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    @GetMapping(path = "/api/v1/record", produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(AuditPermissions.READ)
    @Operation(
            summary = "Who did what, newest first",
            description =
                    "With Accept: application/jsonl the whole record comes, oldest first, in a form that assay verify checks.")
    CursorPage<EntryView> list(
            @Parameter(description = "At most 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(description = "What the page before said is next") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "Not before this moment") @RequestParam(required = false) @Nullable Instant from,
            @Parameter(description = "Before this moment") @RequestParam(required = false) @Nullable Instant until) {
        var query = new AuditQuery(null, from, until, cursor == null ? null : before(cursor), CursorPage.limit(limit));
        var page = audit.page(query);
        var next = page.next();
        return new CursorPage<>(
                page.entries().stream().map(EntryView::of).toList(),
                next == null ? null : Cursor.of(next.toString()).word());
    }

    @GetMapping(path = "/api/v1/record", produces = LINES)
    @Needs(AuditPermissions.READ)
    @Operation(hidden = true)
    void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
        events.publishEvent(new Exported("record", "jsonl"));
        ShallowEtagHeaderFilter.disableContentCaching(request); // it may be long
        response.setContentType(LINES);
        response.setHeader("Cache-Control", "no-store");
        var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        audit.export(out);
        out.flush();
    }

    private static long before(String cursor) {
        try {
            return Long.parseLong(Cursor.read(cursor, 1).after().getFirst());
        } catch (NumberFormatException problem) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "This is not a cursor of ours", problem);
        }
    }
}
