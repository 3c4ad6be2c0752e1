package health.assay.bench.concepts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// A control's words, and the requirements they show as a whole.
record LabeledControl(String text, String voice, List<String> addresses) {

    private record Corpus(List<LabeledControl> controls) {}

    /// All controls of the JSON files in the folders.
    static List<LabeledControl> in(List<Path> folders) throws IOException {
        var controls = new ArrayList<LabeledControl>();
        for (var folder : folders) {
            try (var files = Files.list(folder)) {
                for (var file : files.sorted().toList()) {
                    controls.addAll(JsonMapper.shared()
                            .readerFor(Corpus.class)
                            .without(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .<Corpus>readValue(Files.readString(file))
                            .controls());
                }
            }
        }
        return controls;
    }
}
