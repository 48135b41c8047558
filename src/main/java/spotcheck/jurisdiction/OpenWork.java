package spotcheck.jurisdiction;

import spotcheck.casefile.CaseNumber;

/** What of a case lies with an authority and goes with the case to another one; the engine holds it. */
public interface OpenWork {

    /** Whether a dispute of the case is being settled besides the one that is just beginning. */
    boolean isDisputed(CaseNumber number);

    /** The tasks of the handlers of one authority become those of the other's; periods run on. */
    void move(CaseNumber number, String from, String to);
}
