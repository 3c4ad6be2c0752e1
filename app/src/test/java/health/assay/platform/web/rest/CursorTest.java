package health.assay.platform.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

class CursorTest {

    @Test
    void aCursorIsReadBackAsItWasWritten() {
        var cursor = Cursor.of("Okafor, Ines", "", "0198");

        assertThat(Cursor.read(cursor.word(), 3)).isEqualTo(cursor);
        assertThat(cursor.word()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "", "YQ"})
    void whatIsNoCursorOfThisListIsABadRequest(String word) {
        assertThatThrownBy(() -> Cursor.read(word, 2)).isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void onlyARowTooManyMeansAnotherPage() {
        var full = CursorPage.of(List.of("a", "b"), 2, Cursor::of);
        var more = CursorPage.of(List.of("a", "b", "c"), 2, Cursor::of);

        assertThat(full.next()).isNull();
        assertThat(more.items()).containsExactly("a", "b");
        assertThat(more.next()).isEqualTo(Cursor.of("b").word());
    }

    @Test
    void aWriteNamesTheVersionItRead() {
        assertThatThrownBy(() -> Versions.require(request(null), 3)).hasMessageContaining("428");
        assertThatThrownBy(() -> Versions.require(request("\"2\""), 3)).hasMessageContaining("412");
        Versions.require(request("\"2\", \"3\""), 3);
    }

    private static MockHttpServletRequest request(@Nullable String version) {
        var request = new MockHttpServletRequest();
        if (version != null) {
            request.addHeader("If-Match", version);
        }
        return request;
    }
}
