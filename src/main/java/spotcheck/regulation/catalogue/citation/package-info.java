/** Where the product cites a rule: in diagrams, tables, forms, lists and code. */
@NullMarked
package spotcheck.regulation.catalogue.citation;

import org.jspecify.annotations.NullMarked;
