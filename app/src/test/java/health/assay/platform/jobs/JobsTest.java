package health.assay.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.platform.audit.Audit;
import health.assay.platform.audit.AuditQuery;
import health.assay.platform.database.DatabaseAccess;
import health.assay.platform.database.Scope;
import health.assay.platform.database.TestServer;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.security.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class JobsTest {

    private static DatabaseAccess access;
    private static JobsInstallation node;
    private static JobsInstallation otherNode;

    private final OrganizationId organization = OrganizationId.next();

    @BeforeAll
    static void start() {
        access = TestServer.freshDatabase();
        node = new JobsInstallation(access);
        otherNode = new JobsInstallation(access);
    }

    @AfterAll
    static void stop() {
        otherNode.close();
        node.close();
    }

    @Test
    void workIsDoneForItsOrganizationAndAsTheJob() {
        onBoth(
                "scope",
                work -> work.report(
                        1,
                        1,
                        Scope.currentOrganization() + " " + Actor.current().id()));

        var run = node.start(organization, "scope");

        node.awaits(organization, run, Run.State.DONE);
        assertThat(node.run(organization, run).message()).isEqualTo(organization + " " + JobsInstallation.JOB);
    }

    @Test
    void nothingIsDoneWhenWhatAskedForItFails() {
        var asked = new ArrayList<UUID>();

        assertThatThrownBy(() -> node.in(organization, () -> {
                    asked.add(node.jobs().start(JobsInstallation.JOB, "never"));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(node.in(organization, () -> node.jobs().find(asked.getFirst())))
                .isEmpty();
        node.awaits(organization, node.start(organization, "after"), Run.State.DONE);
        assertThat(node.job().done()).doesNotContain("never");
        assertThat(otherNode.job().done()).doesNotContain("never");
    }

    @Test
    void workIsAskedForInsideATransactionOnly() {
        assertThatThrownBy(() ->
                        node.within(organization, () -> node.bean(Jobs.class).start(JobsInstallation.JOB, "alone")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatFailsIsTriedAgainAndSucceeds() {
        var tries = new AtomicInteger();
        onBoth("shaky", _ -> {
            if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException("patient 7");
            }
        });

        var id = node.start(organization, "shaky");

        node.awaits(organization, id, Run.State.DONE);
        assertThat(node.run(organization, id).attempt()).isEqualTo(3);
        assertThat(node.run(organization, id).trouble()).isNull();
    }

    @Test
    void whatFailsToTheLastKeepsItsReferenceAndNotItsWords() {
        onBoth("broken", _ -> {
            throw new IllegalStateException("patient 7");
        });

        var id = node.start(organization, "broken");

        node.awaits(organization, id, Run.State.FAILED);
        var run = node.run(organization, id);
        assertThat(run.attempt()).isEqualTo(3);
        assertThat(run.trouble()).isNotNull();
        assertThat(run.trouble().kind()).isEqualTo("IllegalStateException");
        assertThat(run.trouble().reference()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(run.toString()).doesNotContain("patient");
    }

    @Test
    void whatFailedIsDoneAgainOnRequestAndThatIsOnRecord() {
        var broken = new AtomicInteger(3);
        onBoth("mended", _ -> {
            if (broken.getAndDecrement() > 0) {
                throw new IllegalStateException();
            }
        });
        var id = node.start(organization, "mended");
        node.awaits(organization, id, Run.State.FAILED);

        var again = node.in(organization, () -> node.jobs().retry(id)).orElseThrow();

        node.awaits(organization, again, Run.State.DONE);
        assertThat(node.run(organization, id).state()).isEqualTo(Run.State.FAILED);
        assertThat(node.in(organization, () -> node.jobs().retry(again))).isEmpty();
        var record = node.within(
                organization, () -> node.bean(Audit.class).page(new AuditQuery(null, null, null, null, 10)));
        assertThat(record.entries()).extracting(entry -> entry.act().action()).containsExactly("job.retried");
    }

    @Test
    void aStopIsFeltAtTheNextBatch() {
        var begun = new CountDownLatch(1);
        var mayGoOn = new CountDownLatch(1);
        var batches = new AtomicInteger();
        onBoth("long", work -> {
            work.report(0, 100, "Beginning");
            begun.countDown();
            if (!mayGoOn.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException();
            }
            for (var batch = 1; batch <= 100; batch++) {
                work.report(batch, 100, "Batch " + batch);
                batches.incrementAndGet();
            }
        });
        var id = node.start(organization, "long");
        Eventually.holds(() -> begun.getCount() == 0);

        var stopped = node.in(organization, () -> node.jobs().stop(id));
        mayGoOn.countDown();

        assertThat(stopped).isTrue();
        node.awaits(organization, id, Run.State.STOPPED);
        assertThat(batches).hasValue(0);
        assertThat(node.run(organization, id).total()).isEqualTo(100);
    }

    @Test
    void anotherOrganizationSeesNothingAndStopsNothing() {
        var id = node.start(organization, "private");
        node.awaits(organization, id, Run.State.DONE);
        var stranger = OrganizationId.next();

        assertThat(node.in(stranger, () -> node.jobs().find(id))).isEmpty();
        assertThat(node.in(stranger, () -> node.jobs().retry(id))).isEmpty();
        assertThat(node.in(stranger, () -> node.jobs().stop(id))).isFalse();
    }

    @Test
    void twoNodesDoEachRunOnce() {
        var before = node.job().done().size() + otherNode.job().done().size();

        var runs = IntStream.range(0, 30)
                .mapToObj(number -> (number % 2 == 0 ? node : otherNode).start(organization, "once-" + number))
                .toList();

        runs.forEach(run -> node.awaits(organization, run, Run.State.DONE));
        var all = new ArrayList<>(node.job().done());
        all.addAll(otherNode.job().done());
        assertThat(all.stream().filter(argument -> argument.startsWith("once-")))
                .hasSize(30)
                .doesNotHaveDuplicates();
        assertThat(all).hasSizeGreaterThanOrEqualTo(before + 30);
    }

    @Test
    void aRunThatWasCutOffIsTakenUpAgain() {
        var id = UUID.randomUUID();
        node.in(organization, () -> {
            node.bean(RunStore.class).add(id, JobsInstallation.JOB, "", true, Instant.now());
            return node.bean(RunStore.class).begin(id, Instant.now());
        });

        node.bean(Runner.class).run(new Ticket(JobsInstallation.JOB, organization, null), () -> false);

        assertThat(node.run(organization, id).state()).isEqualTo(Run.State.DONE);
        assertThat(node.run(organization, id).attempt()).isEqualTo(2);
    }

    @Test
    void aServerThatStopsLeavesTheRunForLater() {
        onBoth("", work -> work.report(1, 2, "Half"));

        var next = node.bean(Runner.class).run(new Ticket(JobsInstallation.JOB, organization, null), () -> true);

        onBoth("", _ -> {});
        var left = node.in(organization, () -> node.bean(RunStore.class).unfinished(JobsInstallation.JOB));
        assertThat(next).isPresent();
        assertThat(left).hasValueSatisfying(run -> {
            assertThat(run.state()).isEqualTo(Run.State.WAITING);
            assertThat(run.attempt()).isZero();
            assertThat(run.trouble()).isNull();
        });
    }

    @Test
    void aRegularRunWithNothingToDoIsNotRemembered() {
        onBoth("", Work::nothingToDo);

        var next = node.bean(Runner.class).run(new Ticket(JobsInstallation.JOB, organization, null), () -> false);

        onBoth("", _ -> {});
        assertThat(next.orElseThrow()).isAfter(Instant.now().plusSeconds(3000));
        assertThat(node.in(organization, () -> node.bean(RunStore.class).last(JobsInstallation.JOB)))
                .isEmpty();
    }

    @Test
    void aRegularJobIsPlannedOnceAndCanBeHastened() {
        node.within(organization, () -> {
            node.bean(Timetable.class).open(organization, ZoneOffset.UTC);
            node.bean(Timetable.class).open(organization, ZoneOffset.UTC);
            return organization;
        });
        var planned = node.in(organization, () -> node.jobs().regular()).stream()
                .filter(job -> job.name().equals(JobsInstallation.JOB))
                .findFirst()
                .orElseThrow();

        var hastened = node.in(organization, () -> node.jobs().hasten(JobsInstallation.JOB));

        assertThat(planned.next()).isAfter(Instant.now().plusSeconds(3000));
        assertThat(hastened).isTrue();
        Eventually.holds(() -> node.in(organization, () -> node.jobs().regular()).stream()
                .anyMatch(job -> job.last() != null && job.last().state() == Run.State.DONE));
        assertThat(node.in(organization, () -> node.jobs().hasten("no.such-job")))
                .isFalse();
    }

    private static void onBoth(String argument, JobsInstallation.Deed deed) {
        node.job().on(argument, deed);
        otherNode.job().on(argument, deed);
    }
}
