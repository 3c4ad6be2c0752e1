package health.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The content security policy forbids all of this, and a browser would only say so on its console.
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\bsrc=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE_STYLE = Pattern.compile("<style|\\sstyle\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVENT_HANDLER =
            Pattern.compile("\\son[a-z]+\\s*=\\s*[\"'$]|hx-on|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNESCAPED = Pattern.compile("\\$unsafe\\{");
    private static final Pattern FOREIGN =
            Pattern.compile("<(?:script|link|img|iframe|form)[^>]*(?:src|href|action)=\"(?:https?:)?//");

    @Test
    void templatesHoldNoScriptOrStyleOfTheirOwn() {
        assertThat(linesThatMatch(INLINE_SCRIPT)).isEmpty();
        assertThat(linesThatMatch(INLINE_STYLE)).isEmpty();
        assertThat(linesThatMatch(EVENT_HANDLER)).isEmpty();
    }

    @Test
    void nothingIsWrittenWithoutEscaping() {
        assertThat(linesThatMatch(UNESCAPED)).isEmpty();
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(linesThatMatch(FOREIGN)).isEmpty();
    }

    @Test
    void everyFormThatChangesSomethingCarriesTheToken() {
        var forms = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

        var without = sources().entrySet().stream()
                .flatMap(source -> forms.matcher(source.getValue())
                        .results()
                        .filter(form -> !form.group().contains("@template.part.token("))
                        .map(_ -> source.getKey().toString()))
                .toList();

        assertThat(without).isEmpty();
    }

    private static List<String> linesThatMatch(Pattern pattern) {
        return sources().entrySet().stream()
                .flatMap(source -> source.getValue()
                        .lines()
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> source.getKey() + ": " + line.strip()))
                .toList();
    }

    private static Map<Path, String> sources() {
        try (var files = Files.walk(TEMPLATES)) {
            var sources = files.filter(file -> file.toString().endsWith(".jte"))
                    .collect(Collectors.toMap(file -> file, TemplatesTest::read));
            assertThat(sources).as("templates under " + TEMPLATES).isNotEmpty();
            return sources;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
