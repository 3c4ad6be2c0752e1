package health.assay.platform.audit;

import java.util.Map;
import java.util.TreeMap;

/// One thing that was done, in the words of the module that did it. Holds identifiers and settings; never what is
/// sensitive.
///
/// @param action module and verb, past tense: `people.invited`
public record Act(String action, Subject subject, Map<String, String> details) {

    public Act {
        details = new TreeMap<>(details);
    }

    public Act(String action, Subject subject) {
        this(action, subject, Map.of());
    }
}
