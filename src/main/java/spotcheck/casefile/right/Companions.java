package spotcheck.casefile.right;

import java.util.Set;
import spotcheck.casefile.CaseNumber;

/** Who else took part in an act of a case than the person who entered it; the room that wrote it down knows. */
public interface Companions {

    /**
     * Who took part in an act beside the one who entered it.
     *
     * @param act kind of the entry of the act, which is the id of its task
     */
    Set<String> in(CaseNumber number, String act);
}
