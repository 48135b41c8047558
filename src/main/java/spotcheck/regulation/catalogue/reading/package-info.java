/** What the pages of the regulations show: rules, places that cite them, and their proofs. */
@NullMarked
package spotcheck.regulation.catalogue.reading;

import org.jspecify.annotations.NullMarked;
