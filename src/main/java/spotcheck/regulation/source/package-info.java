/** Where the lists and the catalogues of the law are read: from the deployment in force, else from the program. */
@NamedInterface("source")
@NullMarked
package spotcheck.regulation.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
