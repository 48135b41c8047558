package spotcheck.audit.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many cases match, on all pages
 * @param page from 0
 */
public record CasePage(long total, int page, int size, List<FoundCase> cases) {}
