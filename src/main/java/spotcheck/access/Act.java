package spotcheck.access;

import java.util.List;

/**
 * Something that can be done.
 *
 * @param label in Chinese
 * @param doors requests that do it, such as {@code GET /api/cases/{caseNumber}}; none where the engine's own interface does
 */
public record Act(String word, String label, List<String> doors) {}
