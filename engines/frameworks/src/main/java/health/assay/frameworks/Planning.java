package health.assay.frameworks;

import java.util.List;

/// What health-tech companies plan by: where the two frameworks overlap, what to do first, and what each leaves out.
public record Planning(
        String id,
        String title,
        String version,
        List<Domain> domains,
        List<Step> priorities,
        List<Soc2Only> soc2Only,
        List<HipaaOnly> hipaaOnly,
        List<Category> categories) {

    public enum Priority {
        HIGH,
        MEDIUM
    }

    public enum Recommendation {
        ALWAYS,
        USUALLY,
        DEPENDS
    }

    /// A subject both frameworks ask about, the one control that serves both, and what HIPAA still wants.
    public record Domain(
            String id,
            String title,
            Priority priority,
            String sentence,
            List<String> soc2,
            List<String> hipaa,
            String oneControl,
            String remains) {

        public Domain {
            soc2 = List.copyOf(soc2);
            hipaa = List.copyOf(hipaa);
        }
    }

    /// One of the things to do, in order; `domains` are the ids of the domains it advances.
    public record Step(int order, String title, String sentence, String why, List<String> domains) {

        public Step {
            domains = List.copyOf(domains);
        }
    }

    public record Soc2Only(String title, String sentence, List<String> criteria) {

        public Soc2Only {
            criteria = List.copyOf(criteria);
        }
    }

    public record HipaaOnly(String title, String sentence, List<String> citations) {

        public HipaaOnly {
            citations = List.copyOf(citations);
        }
    }

    /// Whether to have a category of SOC 2 in scope for health data; `category` is SECURITY, AVAILABILITY and so on.
    public record Category(String category, Recommendation recommendation, String sentence) {}

    public Planning {
        domains = List.copyOf(domains);
        priorities = List.copyOf(priorities);
        soc2Only = List.copyOf(soc2Only);
        hipaaOnly = List.copyOf(hipaaOnly);
        categories = List.copyOf(categories);
    }
}
