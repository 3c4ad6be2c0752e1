package health.assay.platform.jobs;

import health.assay.platform.kernel.OrganizationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stands in the schedule: which job, for whom, and which run, if it is a single one.
record Ticket(
        String job,
        @Nullable OrganizationId organization,
        @Nullable UUID run) {

    private static final String NONE = "-";

    static Ticket regular(Job job, @Nullable OrganizationId organization) {
        return new Ticket(job.name(), organization, null);
    }

    static Ticket read(String text) {
        var parts = text.split("/", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a ticket: " + text);
        }
        return new Ticket(
                parts[2],
                parts[0].equals(NONE) ? null : new OrganizationId(UUID.fromString(parts[0])),
                parts[1].equals(NONE) ? null : UUID.fromString(parts[1]));
    }

    String text() {
        return "%s/%s/%s".formatted(organization == null ? NONE : organization, run == null ? NONE : run, job);
    }
}
