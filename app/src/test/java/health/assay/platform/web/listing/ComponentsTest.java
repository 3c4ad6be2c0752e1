package health.assay.platform.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import health.assay.platform.web.Bar;
import health.assay.platform.web.Countdown;
import health.assay.platform.web.Mark;
import health.assay.platform.web.PaletteSource;
import health.assay.platform.web.Shell;
import health.assay.platform.web.TestShell;
import health.assay.platform.web.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Draws every part on one page and leaves it in target/components, to be looked at.
class ComponentsTest {

    private static final Path FOLDER = Path.of("target/components");

    @Test
    void everyPartIsDrawn() throws IOException {
        var templates = templates();

        for (var theme : Theme.values()) {
            var page = rendered(templates, theme);
            TestShell.save(page, FOLDER.resolve(theme.id() + ".html"));

            assertThat(page)
                    .contains("1 to 25 of 60")
                    .contains("Nothing matches")
                    .contains("data-theme=\"" + theme.id() + "\"")
                    .doesNotContain("null");
        }
    }

    private static String rendered(TemplateEngine templates, @Nullable Theme theme) {
        var model = new HashMap<String, Object>();
        model.put("shell", shell(theme));
        model.put("list", list(ListQuery.everything(), 60));
        model.put("narrowed", list(new ListQuery("quince", Map.of(), "", 1, 25, List.of()), 0));
        model.put("clocks", clocks());
        model.put("bar", bar());
        model.put("found", Map.of("Go to", List.of(new PaletteSource.Entry("Go to", "Members", "/members"))));
        var page = new StringOutput();
        templates.render("components.jte", model, page);
        return page.toString();
    }

    private static Shell shell(@Nullable Theme theme) {
        return TestShell.of(theme, "/o/harborlight/components");
    }

    private static ListView list(ListQuery query, int total) {
        var rows = new ArrayList<Fruits.Fruit>();
        for (var number = 1; number <= Math.min(total, 25); number++) {
            rows.add(new Fruits.Fruit(
                    number, "Fruit " + number, "stone", LocalDate.of(2026, 1, 1).plusDays(number)));
        }
        var views = List.of(new SavedView("fruits", "Stones picked in June", "?kind=stone"));
        return ListView.of(Fruits.LISTING, query, rows, total, views);
    }

    private static List<Countdown> clocks() {
        var due = LocalDate.of(2026, 11, 22);
        return List.of(
                clock("Past its day", due, due.plusDays(2), null),
                clock("Today", due, due, null),
                clock("A week or less", due, due.minusDays(3), null),
                clock("Running", due, due.minusDays(38), null),
                clock("Done", due, due, due.minusDays(53)));
    }

    private static Countdown clock(String title, LocalDate due, LocalDate today, @Nullable LocalDate doneOn) {
        return new Countdown(
                title, "164.526(b)(2)(i)", "received 23 Sep, 60 days", due.minusDays(60), due, today, doneOn, false);
    }

    private static Bar bar() {
        return Bar.of(List.of(
                new Bar.Part(Mark.TESTED, 24),
                new Bar.Part(Mark.EXCEPTION, 3),
                new Bar.Part(Mark.DESCRIBED, 14),
                new Bar.Part(Mark.RELATED, 16),
                new Bar.Part(Mark.OUTSIDE, 23)));
    }

    /// The templates of the product and the one that shows them, compiled as they are during development.
    private static TemplateEngine templates() throws IOException {
        var sources = Files.createDirectories(FOLDER.resolve("jte"));
        copy(Path.of("src/main/jte"), sources);
        copy(Path.of("src/test/jte"), sources);
        return TemplateEngine.create(new DirectoryCodeResolver(sources), FOLDER.resolve("classes"), ContentType.Html);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
