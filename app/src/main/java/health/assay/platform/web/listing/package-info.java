/// Every list of the product: searched, filtered, sorted, paged, with columns and views of one's own, and taken away as
/// CSV or a workbook. A module says what its list is made of; the rest is done here.
@NullMarked
@NamedInterface("listing")
package health.assay.platform.web.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
