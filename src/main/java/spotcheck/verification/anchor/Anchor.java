package spotcheck.verification.anchor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import spotcheck.casefile.chain.ChainEnd;

/**
 * What an authority's chains ended with on one day.
 *
 * @param previous SHA-256 of the file of the anchor before; empty for the first
 * @param ends of all its cases
 * @param log how far the log of requests went, which is one for the whole system
 * @param engineLog count and fingerprint of the lines of the engine's log until then
 */
record Anchor(
        String authority,
        LocalDate day,
        Instant writtenAt,
        String previous,
        List<ChainEnd> ends,
        LogEnd log,
        EngineEnd engineLog) {

    /** @param head fingerprint of the last line */
    record LogEnd(int lines, String head) {}

    record EngineEnd(long lines, String sha256) {}
}
