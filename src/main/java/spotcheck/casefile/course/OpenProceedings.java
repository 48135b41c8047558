package spotcheck.casefile.course;

import java.util.List;
import spotcheck.casefile.CaseNumber;

/** A stage whose open procedures hold up the publication of a result (CQ23-69, NMG-50b). */
public interface OpenProceedings {

    /** {@return Chinese names of what is still undecided in the case, such as 异议 or 复检; empty if nothing is} */
    List<String> open(CaseNumber number);
}
