package health.assay.platform.audit;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The details of an act as JSON.
@Component
class Details {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private final JsonMapper json;

    Details(JsonMapper json) {
        this.json = json;
    }

    String write(Map<String, String> details) {
        return json.writeValueAsString(details);
    }

    Map<String, String> read(String text) {
        return json.readValue(text, TEXTS);
    }
}
