/** The entries of a case: only added to, each bound to the one before it; and what tells whether the chain holds. */
@NullMarked
@NamedInterface("chain")
package spotcheck.casefile.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
