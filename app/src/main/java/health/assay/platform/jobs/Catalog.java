package health.assay.platform.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Every module's jobs. Asked for late: a job may itself ask for others to be begun.
@Component
class Catalog {

    private final ObjectProvider<Job> jobs;

    Catalog(ObjectProvider<Job> jobs) {
        this.jobs = jobs;
    }

    Optional<Job> find(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst();
    }

    List<Job> all(Job.Reach reach) {
        return jobs.stream()
                .filter(job -> job.reach() == reach)
                .sorted(Comparator.comparing(Job::title))
                .toList();
    }
}
