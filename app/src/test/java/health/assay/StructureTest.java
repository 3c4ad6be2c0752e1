package health.assay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class StructureTest {

    private static final int LONGEST_FILE = 300;
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("health.assay.platform", "health.assay.serve");

    @Test
    void modulesUseOnlyWhatTheirDoorSignAllows() {
        System.setProperty("spring.modulith.detection-strategy", "explicitly-annotated");

        ApplicationModules.of(Server.class).verify();
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessItSaysSo() {
        var unmarked = CLASSES.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(room -> room.getName())
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void pagesAreNotUsedByOtherModules() {
        classes()
                .that()
                .resideInAPackage("..web")
                .and()
                .haveSimpleNameEndingWith("Pages")
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .check(CLASSES);
    }

    @Test
    void theCommandsStandAbovePlatformAndNothingUsesThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("commands")
                .definedBy("health.assay.serve..")
                .layer("platform")
                .definedBy("health.assay.platform..")
                .whereLayer("commands")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void noFileIsLongerThanOneCanKeepInMind() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file).size() > LONGEST_FILE)
                    .toList();

            assertThat(tooLong).isEmpty();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
