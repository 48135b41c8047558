package spotcheck.sheet;

import java.util.List;
import java.util.function.Consumer;

/**
 * One register that is kept by sheets. A bean of this type is all that a register needs for import, export, pages and interface;
 * rows come in chunks, so that one question answers for many.
 */
public interface SheetKind {

    /** Its word in addresses, such as {@code products}. */
    String word();

    /** Its Chinese name. */
    String title();

    /** The act of the table of rights that lets somebody import it. */
    String act();

    /** Its columns, in their order; the first one is the key by which rows are one. */
    List<Column> columns();

    /** What each row would do, in their order; each row has what its columns require. Changes nothing. */
    List<Finding> check(Scope scope, List<SheetRow> rows);

    /** Takes over rows that were found new or changed; all rows of a sheet come in one transaction. */
    void store(Scope scope, List<SheetRow> rows);

    /** Called once before the rows of a sheet are stored, in their transaction. */
    default void begin(Scope scope) {}

    /** Hands over all that the register holds, in the order of the columns. */
    void export(Scope scope, Consumer<List<String>> rows);
}
