package health.assay.bench.mutation;

import com.sun.management.OperatingSystemMXBean;
import health.assay.dissect.Dissector;
import health.assay.dissect.Unreadable;
import health.assay.reliance.Reviewer;
import health.assay.reliance.publish.ReviewJson;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A process of its own that damages and reads files, and prints a line for each: `FOLDER SEED FROM TO`.
/// It ends early behind a file that takes too long.
final class Batch {

    static final int MOST_SECONDS = 30;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Reviewer reviewer = new Reviewer();
    private final Path damaged;

    private Batch(Path damaged) {
        this.damaged = damaged;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        var originals = Originals.of(Path.of(arguments[0]));
        var seed = Long.parseLong(arguments[1]);
        var to = Integer.parseInt(arguments[3]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var batch = new Batch(Files.createTempFile("damaged", ".pdf"));
        for (var mutation = Integer.parseInt(arguments[2]); mutation < to; mutation++) {
            var ending = batch.ending(mutation, damaged(originals, seed, mutation));
            out.println(ending.line());
            if (ending.kind() == Ending.Kind.TOO_SLOW) {
                break;
            }
        }
        Files.delete(batch.damaged);
        System.exit(0);
    }

    static byte[] damaged(List<byte[]> originals, long seed, int mutation) {
        var random = new Random(seed * 1_000_003 + mutation);
        return Mutation.of(originals.get(mutation % originals.size()), random);
    }

    private Ending ending(int mutation, byte[] bytes) throws IOException, InterruptedException {
        Files.write(damaged, bytes);
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var began = processorTime();
        var reading = thread();
        try {
            return ending(mutation, awaited(reading.submit(this::read), began), began, "");
        } catch (TimeoutException tooSlow) {
            return ending(
                    mutation, Ending.Kind.TOO_SLOW, began, "More than " + MOST_SECONDS + " seconds of processor time");
        } catch (ExecutionException failure) {
            return failed(mutation, began, failure.getCause() == null ? failure : failure.getCause());
        } finally {
            reading.shutdownNow();
        }
    }

    /// The limit is on the processor's time, so that a busy machine makes no file slow.
    private static Ending.Kind awaited(Future<Ending.Kind> reading, long began)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (processorTime() - began < MOST_SECONDS * 1_000_000_000L) {
            try {
                return reading.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException notYet) {
                continue;
            }
        }
        throw new TimeoutException();
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static Ending failed(int mutation, long began, Throwable cause) {
        var words = String.valueOf(cause.getMessage());
        return cause instanceof Unreadable && isClear(words)
                ? ending(mutation, Ending.Kind.REFUSED, began, words)
                : ending(mutation, Ending.Kind.FAILED, began, described(cause));
    }

    private static ExecutorService thread() {
        return Executors.newSingleThreadExecutor(
                task -> Thread.ofPlatform().daemon().unstarted(task));
    }

    private Ending.Kind read() throws Exception {
        var dissection = new Dissector().dissect(damaged);
        ReviewJson.of(reviewer.review(dissection, TODAY));
        var inPart =
                dissection.doubts().stream().anyMatch(doubt -> doubt.field().equals("document.pages"));
        return inPart ? Ending.Kind.READ_IN_PART : Ending.Kind.READ;
    }

    private static boolean isClear(String line) {
        return !line.isBlank() && !line.contains("\n") && !line.contains("Exception");
    }

    private static String described(Throwable cause) {
        var frames = cause.getStackTrace();
        var ours = new StringBuilder(cause.toString());
        for (var i = 0; i < Math.min(frames.length, 12); i++) {
            ours.append(" < ").append(frames[i]);
        }
        return ours.toString();
    }

    private static Ending ending(int mutation, Ending.Kind kind, long began, String words) {
        var millis = (processorTime() - began) / 1_000_000;
        var peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Ending(mutation, kind, millis, peak >> 20, words);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
