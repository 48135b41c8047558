package spotcheck.audit.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import spotcheck.audit.review.duty.Duty;
import spotcheck.audit.trail.Run;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.ChainCheck;

/**
 * All that an auditor reads of one case.
 *
 * @param facts what the case is about, by Chinese label
 * @param chain whether the entries are still those that were written
 * @param deviations places of the entries that deviate, and of what was done past the procedure
 * @param runs its way through the diagrams
 */
public record Review(
        CaseNumber number,
        String headline,
        boolean closed,
        Map<String, String> facts,
        ChainCheck chain,
        Set<Integer> deviations,
        List<Duty> duties,
        List<Period> periods,
        List<Evidence> evidence,
        List<PaperLine> papers,
        List<Run> runs,
        List<Fact> entries) {}
