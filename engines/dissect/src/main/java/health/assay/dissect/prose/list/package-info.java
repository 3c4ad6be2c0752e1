/// What a report leaves to others: its lists of subservice organizations and complementary controls, in every form.
@NullMarked
package health.assay.dissect.prose.list;

import org.jspecify.annotations.NullMarked;
