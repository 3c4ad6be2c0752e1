/// Files that people hand in: sealed as they stream in, kept once whatever their number, known by their content and not
/// by what they claim to be. Their names never reach a disk.
@NullMarked
@ApplicationModule(
        id = "files",
        allowedDependencies = {"kernel", "database", "security", "audit", "crypto"})
package health.assay.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
