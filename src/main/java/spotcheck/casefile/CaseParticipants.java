package spotcheck.casefile;

import java.util.Set;

/** A stage that gives a case to authorities beside those named in the case itself. */
public interface CaseParticipants {

    /** Codes of those authorities. */
    Set<String> authorities(CaseNumber number);
}
