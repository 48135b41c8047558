/** The rules of all regulations, as the catalogue has them. */
@NullMarked
package spotcheck.regulation.catalogue;

import org.jspecify.annotations.NullMarked;
