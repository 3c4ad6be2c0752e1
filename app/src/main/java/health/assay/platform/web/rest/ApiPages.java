package health.assay.platform.web.rest;

import health.assay.platform.security.OpenTo;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/// The programming interface, described for people.
@Controller
class ApiPages {

    private static final String DOCUMENT = "/api/openapi.json";

    private final OpenApiWebMvcResource description;
    private final JsonMapper json;

    ApiPages(@Lazy OpenApiWebMvcResource description, JsonMapper json) {
        this.description = description;
        this.json = json;
    }

    @GetMapping("/api/docs")
    @OpenTo(value = OpenTo.Whom.SIGNED_IN, because = "It describes the interface and shows nobody's data")
    String docs(HttpServletRequest request, Model model) throws IOException {
        var document = json.readTree(description.openapiJson(request, DOCUMENT, Locale.US));
        model.addAttribute("api", ApiDescription.of(document));
        model.addAttribute("document", DOCUMENT);
        return "api";
    }
}
