package health.assay.platform.scim;

import health.assay.platform.security.OpenTo;
import health.assay.platform.security.OpenTo.Whom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What of the protocol is understood here.
@RestController
@RequestMapping(
        path = Scim.PATH,
        produces = {Scim.TYPE, MediaType.APPLICATION_JSON_VALUE})
class ScimDescription {

    private static final String BECAUSE = "it describes the protocol and shows nobody's data";

    @GetMapping("/ServiceProviderConfig")
    @OpenTo(value = Whom.MEMBERS, because = BECAUSE)
    Map<String, Object> provider() {
        var provider = new LinkedHashMap<String, Object>();
        provider.put("schemas", List.of("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"));
        provider.put("patch", Map.of("supported", true));
        provider.put("bulk", Map.of("supported", false, "maxOperations", 0, "maxPayloadSize", 0));
        provider.put("filter", Map.of("supported", true, "maxResults", 200));
        provider.put("changePassword", Map.of("supported", false));
        provider.put("sort", Map.of("supported", false));
        provider.put("etag", Map.of("supported", false));
        provider.put(
                "authenticationSchemes",
                List.of(Map.of("type", "oauthbearertoken", "name", "Token", "description", "A token with scim.write")));
        return provider;
    }

    @GetMapping("/ResourceTypes")
    @OpenTo(value = Whom.MEMBERS, because = BECAUSE)
    Map<String, Object> kinds() {
        return Scim.list(List.of(kind("User", "/Users", Scim.USER), kind("Group", "/Groups", Scim.GROUP)), 1, 10);
    }

    private static Map<String, Object> kind(String name, String endpoint, String schema) {
        return Map.of(
                "schemas",
                List.of("urn:ietf:params:scim:schemas:core:2.0:ResourceType"),
                "id",
                name,
                "name",
                name,
                "endpoint",
                endpoint,
                "schema",
                schema);
    }
}
