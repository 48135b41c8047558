/** Firms and parties: who was checked, under which names, and what is known of it from other cases. */
@NamedInterface("party")
@NullMarked
package spotcheck.registry.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
