package health.assay.platform.web.listing;

import health.assay.platform.web.Choice;
import health.assay.platform.web.Mark;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// A list to try things on: 60 rows that need no table.
final class Fruits {

    static final Listing<Fruit> LISTING = Listing.of(
                    "fruits",
                    "/fruits",
                    """
                    SELECT n AS id, CASE WHEN n = 7 THEN '=cmd' ELSE 'Fruit ' || lpad(n::text, 2, '0') END AS name,
                           CASE WHEN n % 3 = 0 THEN 'stone' ELSE 'pome' END AS kind,
                           ARRAY['round', CASE WHEN n % 2 = 0 THEN 'red' ELSE 'green' END] AS looks,
                           DATE '2026-01-01' + n AS picked
                      FROM generate_series(1, 60) AS n
                    """,
                    (row, _) -> new Fruit(
                            row.getInt("id"),
                            row.getString("name"),
                            row.getString("kind"),
                            row.getObject("picked", LocalDate.class)))
            .key("id", fruit -> Integer.toString(fruit.id()))
            .columns(List.of(
                    Column.sorted("name", "Name", fruit -> new Cell.Link(fruit.name(), "/fruits/" + fruit.id(), "")),
                    Column.sorted("kind", "Kind", fruit -> new Cell.State(Mark.PASS, fruit.kind())),
                    Column.sorted("picked", "Picked on", fruit -> new Cell.Day(fruit.picked())),
                    Column.<Fruit>number("number", "Number", fruit -> Cell.of(fruit.id()))
                            .sortedBy("id"),
                    Column.<Fruit>unsorted(
                                    "seen",
                                    "Seen at",
                                    fruit -> new Cell.Moment(
                                            fruit.picked().atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                            .later()))
            .searched("name", "kind")
            .filters(
                    new Filter.OneOf("kind", "Kind", List.of(Choice.of("stone"), Choice.of("pome"))),
                    new Filter.Holding("looks", "Looks", List.of(Choice.of("red"), Choice.of("green"))),
                    new Filter.Days("picked", "Picked"))
            .sortedAtFirst("name");

    private Fruits() {}

    record Fruit(int id, String name, String kind, LocalDate picked) {}
}
