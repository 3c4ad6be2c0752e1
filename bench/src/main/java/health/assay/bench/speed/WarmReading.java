package health.assay.bench.speed;

import health.assay.dissect.Dissector;
import health.assay.dissect.Unreadable;
import health.assay.dissect.report.Dissection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// How long a report takes in a process that has read many before it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 30)
@Measurement(iterations = 15)
public class WarmReading {

    @Param("")
    public String report = "";

    private final Dissector dissector = new Dissector();

    @Benchmark
    public Dissection read() throws Unreadable, IOException, InterruptedException {
        return dissector.dissect(Path.of(report));
    }

    /// The seconds of each reading.
    static List<Double> seconds(Path report) {
        var options = new OptionsBuilder()
                .include(WarmReading.class.getName())
                .param("report", report.toString())
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            return new Runner(options)
                    .run().stream()
                            .flatMap(run -> run.getBenchmarkResults().stream())
                            .flatMap(result -> result.getIterationResults().stream())
                            .map(reading -> reading.getPrimaryResult().getScore())
                            .toList();
        } catch (RunnerException failure) {
            throw new IllegalStateException("The warm engine could not be timed", failure);
        }
    }
}
