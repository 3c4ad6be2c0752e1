package health.assay.dissect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final String HERE = "health.assay.dissect";
    private static final int MOST_LINES = 300;

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HERE);

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching(HERE + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void pagesAndTablesKnowNothingOfReports() {
        noClasses()
                .that()
                .resideInAnyPackage(HERE + ".page", HERE + ".table")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HERE + ".prose", HERE + ".matrix", HERE + ".scan")
                .because("what stands on a page is read before anything is understood")
                .check(CODE);
    }

    @Test
    void theReportDependsOnNothing() {
        classes()
                .that()
                .resideInAPackage(HERE + ".report")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(HERE + ".report", "java..", "org.jspecify..")
                .because("it is the contract that others build on")
                .check(CODE);
    }

    @Test
    void onlyPagesAndScansAndTheDoorTouchTheFile() {
        noClasses()
                .that()
                .resideInAnyPackage(HERE + ".table", HERE + ".prose", HERE + ".matrix", HERE + ".report")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .because("the rest works on words, wherever they came from")
                .check(CODE);
    }

    @Test
    void noPackageReachesForTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "javax.net..")
                .because("documents stay on the machine that reads them")
                .check(CODE);
    }

    @Test
    void everyPackageIsNullMarked() {
        var names = CODE.stream().map(each -> each.getPackageName()).distinct().toList();

        assertThat(names)
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        name -> assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                                .as(name)
                                .isTrue());
    }

    @Test
    void filesStaySmallEnoughToRead() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : files()) {
            var count = Files.readAllLines(file).size();
            if (count > MOST_LINES) {
                tooLong.add(file.getFileName() + " has " + count + " lines");
            }
        }

        assertThat(tooLong).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var java = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            return java;
        }
    }
}
