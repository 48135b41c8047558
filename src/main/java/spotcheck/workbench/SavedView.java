package spotcheck.workbench;

import org.jspecify.annotations.Nullable;

/**
 * Criteria of the list of cases under a name.
 *
 * @param query as it stands in the address
 * @param post whose holders all see it; null for the person alone
 * @param own whether it is the reader's own
 */
public record SavedView(
        long id, String name, String query, @Nullable String post, boolean own) {}
