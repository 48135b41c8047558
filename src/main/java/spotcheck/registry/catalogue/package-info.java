/** The catalogue of products under supervision (产品目录), kept by versions. */
@NamedInterface("catalogue")
@NullMarked
package spotcheck.registry.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
