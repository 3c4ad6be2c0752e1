package health.assay.platform.scim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScimFaults {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> tell(ScimFault fault) {
        var body = new LinkedHashMap<String, Object>();
        body.put("schemas", List.of("urn:ietf:params:scim:api:messages:2.0:Error"));
        body.put("status", Integer.toString(fault.status().value()));
        var kind = fault.kind();
        if (kind != null) {
            body.put("scimType", kind);
        }
        body.put("detail", fault.getMessage());
        return ResponseEntity.status(fault.status())
                .contentType(MediaType.parseMediaType(Scim.TYPE))
                .body(body);
    }
}
