/** The panel 案卷 of one task, in words: facts, periods, rules and entries of its case, as far as its reader may see them. */
@NamedInterface("panel")
@NullMarked
package spotcheck.workbench.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
