/** What a field of a form must look like: codes of goods, licences and firms. */
@NullMarked
@NamedInterface("check")
package spotcheck.casefile.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
