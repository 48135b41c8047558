/**
 * Registers that come in sheets (CSV, xlsx): read row by row, shown row by row with what each would do, taken over by one
 * confirmation or not at all. What a row means is said by the {@link spotcheck.sheet.SheetKind} of its register.
 */
@NullMarked
package spotcheck.sheet;

import org.jspecify.annotations.NullMarked;
