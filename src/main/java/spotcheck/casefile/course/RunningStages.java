package spotcheck.casefile.course;

import java.util.List;
import spotcheck.casefile.CaseNumber;

/** The stages of a case that have not ended, whatever waits in them: an order, an announcement, a referral, enforcement. */
public interface RunningStages {

    /** {@return Chinese names of the stages that may still need what the case has in custody; empty if all are over} */
    List<String> needingSamples(CaseNumber number);
}
