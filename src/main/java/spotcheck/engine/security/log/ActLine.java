package spotcheck.engine.security.log;

import java.time.OffsetDateTime;
import spotcheck.casefile.chain.Fingerprint;

/**
 * A line of the log.
 *
 * @param seq its place, from 1
 * @param act as the table of rights calls it; empty for the engine's own interface
 */
record ActLine(int seq, OffsetDateTime at, String actor, String clientAddress, String act, String request) {

    /** Another first word if the fields ever change. */
    private static final String FORM = "act-1";

    String fingerprint(String before) {
        return Fingerprint.over(
                FORM, before, String.valueOf(seq), at.toInstant().toString(), actor, clientAddress, act, request);
    }
}
