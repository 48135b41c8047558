package spotcheck.audit.review;

import java.util.List;
import java.util.Map;
import spotcheck.audit.trail.Run;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.ChainCheck;

/**
 * All that an auditor reads of one case.
 *
 * @param facts what the case is about, by Chinese label
 * @param chain whether the entries are still those that were written
 * @param runs its way through the diagrams
 */
public record Review(
        CaseNumber number,
        String headline,
        boolean closed,
        Map<String, String> facts,
        ChainCheck chain,
        List<Duty> duties,
        List<Period> periods,
        List<Evidence> evidence,
        List<PaperLine> papers,
        List<Run> runs,
        List<Fact> entries) {}
