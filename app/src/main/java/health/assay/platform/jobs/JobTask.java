package health.assay.platform.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one kind of task that the scheduler knows. It picks a ticket on one node at a time; what is done then is ours.
@Configuration(proxyBeanMethods = false)
class JobTask {

    static final String NAME = "job";

    static TaskInstance<Void> instance(Ticket ticket) {
        return new TaskInstance<>(NAME, ticket.text());
    }

    static TaskInstanceId id(Ticket ticket) {
        return TaskInstanceId.of(NAME, ticket.text());
    }

    @Bean
    Task<Void> tickets(Runner runner) {
        return Tasks.custom(NAME, Void.class).execute((instance, context) -> done(runner, instance, context));
    }

    private static CompletionHandler<Void> done(Runner runner, TaskInstance<Void> instance, ExecutionContext context) {
        var next = runner.run(
                Ticket.read(instance.getId()), () -> context.getSchedulerState().isShuttingDown());
        return next.<CompletionHandler<Void>>map(at -> (complete, schedule) -> schedule.reschedule(complete, at))
                .orElse((_, schedule) -> schedule.remove());
    }
}
