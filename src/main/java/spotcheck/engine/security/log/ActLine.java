package spotcheck.engine.security.log;

import java.time.OffsetDateTime;
import spotcheck.casefile.row.Fingerprint;

/**
 * A line of the log.
 *
 * @param seq its place, from 1
 * @param caseNumber empty where it concerns no case
 * @param act as the table of rights calls it; empty for the engine's own interface
 */
record ActLine(
        int seq, OffsetDateTime at, String actor, String clientAddress, String act, String request, String caseNumber) {

    /** Another first word if the fields ever change. */
    private static final String FORM = "act-1";

    /** Of a line that concerns a case. */
    private static final String OF_A_CASE = "act-2";

    String fingerprint(String before) {
        return caseNumber.isEmpty()
                ? Fingerprint.over(
                        FORM,
                        before,
                        String.valueOf(seq),
                        at.toInstant().toString(),
                        actor,
                        clientAddress,
                        act,
                        request)
                : Fingerprint.over(
                        OF_A_CASE,
                        before,
                        String.valueOf(seq),
                        at.toInstant().toString(),
                        actor,
                        clientAddress,
                        act,
                        request,
                        caseNumber);
    }
}
