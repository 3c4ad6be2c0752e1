package health.assay.platform.scim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Forms that all resources of the protocol share.
final class Scim {

    static final String TYPE = "application/scim+json";
    static final String PATH = "/scim/v2";
    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    private static final int MOST = 200;

    private Scim() {}

    /// The value of a filter `attribute eq "value"`; nothing when there is no filter. Other filters are refused, as the
    /// protocol has it.
    static @Nullable String equalTo(@Nullable String filter, String attribute) {
        if (filter == null || filter.isBlank()) {
            return null;
        }
        var form = Pattern.compile(
                "\\s*" + Pattern.quote(attribute) + "\\s+eq\\s+\"([^\"]*)\"\\s*", Pattern.CASE_INSENSITIVE);
        var read = form.matcher(filter);
        if (!read.matches()) {
            throw ScimFault.invalid("invalidFilter", "Only %s eq \"...\" is answered here".formatted(attribute));
        }
        return read.group(1);
    }

    /// @param start counted from 1
    static Map<String, Object> list(List<Map<String, Object>> all, int start, int count) {
        var from = Math.clamp(start - 1L, 0, all.size());
        var until = Math.clamp((long) from + Math.clamp(count, 0, MOST), from, all.size());
        var page = all.subList(from, until);
        var list = new LinkedHashMap<String, Object>();
        list.put("schemas", List.of("urn:ietf:params:scim:api:messages:2.0:ListResponse"));
        list.put("totalResults", all.size());
        list.put("startIndex", from + 1);
        list.put("itemsPerPage", page.size());
        list.put("Resources", page);
        return list;
    }
}
