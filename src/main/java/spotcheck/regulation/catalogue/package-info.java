/** The rules of all regulations, how far each is carried out, where, and which tests show it. */
@NullMarked
package spotcheck.regulation.catalogue;

import org.jspecify.annotations.NullMarked;
