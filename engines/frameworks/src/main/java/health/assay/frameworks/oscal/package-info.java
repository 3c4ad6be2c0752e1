/// Frameworks and crosswalks as OSCAL 1.2.2 JSON, out and in. Export gives the same bytes for the same content;
/// import takes any OSCAL 1 catalog or mapping and refuses the rest in one line.
@NullMarked
package health.assay.frameworks.oscal;

import org.jspecify.annotations.NullMarked;
