package spotcheck.audit.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;

/**
 * An entry of the file as the auditor reads it.
 *
 * @param seq place in the chain
 * @param actorName who did it, in Chinese
 * @param onBehalfOf for whom, if somebody acted as deputy
 * @param clientAddress from where
 */
public record Fact(
        int seq,
        OffsetDateTime at,
        String actor,
        String actorName,
        String onBehalfOf,
        String clientAddress,
        String kind,
        String title,
        JsonNode details,
        String legalBasis,
        String hash) {}
