package health.assay.platform.web.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Where the next page of an answer begins: the sort values of the last row before it. To a program it is one opaque
/// word. It opens nothing by itself; the query behind it sees what its caller may see.
public record Cursor(List<String> after) {

    private static final String BETWEEN = "\u001f";
    private static final int LONGEST = 1000;

    public Cursor {
        after = List.copyOf(after);
    }

    public static Cursor of(String... after) {
        return new Cursor(List.of(after));
    }

    /// @param parts how many values it must hold
    public static Cursor read(String word, int parts) {
        try {
            if (word.length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
            var text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            var values = List.of(text.split(BETWEEN, -1));
            if (values.size() != parts) {
                throw new IllegalArgumentException("%d parts".formatted(values.size()));
            }
            return new Cursor(values);
        } catch (IllegalArgumentException problem) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "This is not a cursor of ours", problem);
        }
    }

    public String word() {
        var text = String.join(BETWEEN, after);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
