/** How far the product carries out each rule, and how many rules stand in each state. */
@NullMarked
package spotcheck.regulation.catalogue.coverage;

import org.jspecify.annotations.NullMarked;
