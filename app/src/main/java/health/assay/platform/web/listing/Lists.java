package health.assay.platform.web.listing;

import health.assay.platform.web.Exported;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/// Shows a list, or hands it out as a file.
@Service
public class Lists {

    private final ListStore store;
    private final SavedViews views;
    private final ApplicationEventPublisher events;

    Lists(ListStore store, SavedViews views, ApplicationEventPublisher events) {
        this.store = store;
        this.views = views;
        this.events = events;
    }

    public <R> ListView view(Listing<R> listing, ListQuery query) {
        var slice = store.slice(listing, query);
        return ListView.of(listing, query.onPage(slice.page()), slice.rows(), slice.total(), views.of(listing.id()));
    }

    /// The whole list as it is filtered, sorted and cut to columns. Taking data away is made known first.
    ///
    /// @param as `csv` or `xlsx`
    public <R> void export(Listing<R> listing, ListQuery query, String as, HttpServletResponse response)
            throws IOException {
        var format = Format.named(as).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        events.publishEvent(new Exported(listing.id(), as));
        response.setContentType(format.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(listing.id() + "." + as)
                        .build()
                        .toString());
        var columns = ListView.shown(listing, query);
        try (var table = format.table(listing.id(), response.getOutputStream())) {
            table.head(columns.stream().map(Column::label).toList());
            store.forEach(listing, query, row -> table.row(ListView.cells(columns, row)));
        }
    }
}
