/** What the rows of the registers mean that come in sheets: products, firms, bodies, people. */
@NullMarked
package spotcheck.sheet.kind;

import org.jspecify.annotations.NullMarked;
