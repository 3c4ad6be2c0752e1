package health.assay.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// A failure for programs, as RFC 9457 has it.
@Component
public class Problems implements View {

    private final JsonMapper json;

    public Problems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (model != null && model.get("failure") instanceof Failure failure) {
            write(failure, request, response);
        }
    }

    /// For filters, which answer before any handler is found.
    public void answer(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Failure.of(status), request, response);
    }

    private void write(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", failure.title());
        problem.put("status", failure.status());
        problem.put("detail", failure.text());
        problem.put("reference", RequestReference.of(request));
        var body = json.writeValueAsBytes(problem);
        response.setStatus(failure.status());
        response.setContentType(getContentType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
