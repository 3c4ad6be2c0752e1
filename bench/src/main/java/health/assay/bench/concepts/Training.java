package health.assay.bench.concepts;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import health.assay.reliance.concepts.ControlWords;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Learns the word weights: for each requirement a logistic regression over the stems of labeled controls.
/// Arguments: the file to write, then the folders of labeled controls.
public final class Training {

    private static final String FORMAT = "assay.word-weights/1";
    private static final int FEWEST_CONTROLS = 5;

    /// Little smoothing: most words occur in few controls, and telling ones may be rare.
    private static final Parameter REGRESSION = new Parameter(SolverType.L2R_LR, 100, 0.01);

    private final Vocabulary vocabulary;
    private final List<LabeledControl> controls;
    private final Feature[][] features;

    private Training(List<LabeledControl> controls) {
        var words = controls.stream()
                .map(control -> ControlWords.of(control.text()))
                .toList();
        this.controls = controls;
        this.vocabulary = Vocabulary.of(words);
        this.features = words.stream().map(vocabulary::features).toArray(Feature[][]::new);
    }

    public static void main(String... arguments) throws IOException {
        Linear.disableDebugOutput();
        var folders = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        var training = new Training(LabeledControl.in(folders));
        var lines = new TreeMap<String, double[]>();
        training.requirements().forEach((citation, count) -> {
            if (count >= FEWEST_CONTROLS) {
                lines.put(citation, training.line(citation));
            }
        });
        training.write(lines, Path.of(arguments[0]));
        System.out.printf(
                "%d controls, %d stems, %d requirements%n",
                training.controls.size(), training.vocabulary.stems().size(), lines.size());
    }

    private Map<String, Integer> requirements() {
        var counts = new TreeMap<String, Integer>();
        controls.forEach(control -> control.addresses().forEach(citation -> counts.merge(citation, 1, Integer::sum)));
        return counts;
    }

    /// The weights of all stems and, last, of the constant.
    private double[] line(String citation) {
        var problem = new Problem();
        problem.l = controls.size();
        problem.n = vocabulary.stems().size() + 1;
        problem.x = features;
        problem.y = controls.stream()
                .mapToDouble(control -> control.addresses().contains(citation) ? 1 : 0)
                .toArray();
        var model = Linear.train(problem, REGRESSION);
        var weights = Arrays.copyOf(model.getFeatureWeights(), problem.n);
        if (model.getLabels()[0] == 0) {
            Arrays.setAll(weights, at -> -weights[at]);
        }
        return weights;
    }

    private void write(Map<String, double[]> lines, Path file) throws IOException {
        try (var data = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            data.writeUTF(FORMAT);
            data.writeInt(lines.size());
            for (var line : lines.entrySet()) {
                data.writeUTF(line.getKey());
                data.writeFloat((float) line.getValue()[vocabulary.stems().size()]);
                data.writeFloat((float) step(line.getValue()));
            }
            data.writeInt(vocabulary.stems().size());
            for (var number = 0; number < vocabulary.stems().size(); number++) {
                data.writeUTF(vocabulary.stems().get(number));
                data.writeFloat((float) vocabulary.rarity(number));
                for (var weights : lines.values()) {
                    data.writeByte((int) Math.round(weights[number] / step(weights)));
                }
            }
        }
    }

    /// One byte holds a weight: the largest is 127 steps.
    private double step(double[] weights) {
        return Arrays.stream(weights, 0, vocabulary.stems().size())
                        .map(Math::abs)
                        .max()
                        .orElse(0)
                / 127;
    }
}
