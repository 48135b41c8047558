package spotcheck.evidence;

import java.time.OffsetDateTime;
import java.util.List;
import spotcheck.casefile.CaseNumber;

/**
 * What is known of a file from the day it was given; the bytes stand in the store under their hash.
 *
 * @param type as found from its content
 * @param codes the required records that it is; empty if it is none of them
 */
public record EvidenceFacts(
        CaseNumber number,
        GivenTo to,
        String sha256,
        String name,
        String type,
        List<String> codes,
        String remark,
        String uploadedBy,
        OffsetDateTime uploadedAt,
        Capture capture) {

    public EvidenceFacts {
        codes = List.copyOf(codes);
    }

    /**
     * The task to which it was given.
     *
     * @param task its id
     * @param key its id in the diagram, without prefix
     * @param name its name in Chinese
     */
    public record GivenTo(String task, String key, String name) {}
}
