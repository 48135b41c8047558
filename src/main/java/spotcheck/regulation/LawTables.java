package spotcheck.regulation;

import java.util.List;

/** The decision tables in force; a case of today asks these. */
public interface LawTables {

    /** In the order of their ids. */
    List<LawTable> all();
}
