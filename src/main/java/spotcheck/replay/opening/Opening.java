package spotcheck.replay.opening;

import java.util.List;
import java.util.Map;

/**
 * How a published row becomes a case.
 *
 * @param organizer code of the authority that opens it
 * @param answers of the start form
 * @param notes where the case differs from what was published, in Chinese
 */
public record Opening(String organizer, Map<String, Object> answers, List<String> notes) {}
