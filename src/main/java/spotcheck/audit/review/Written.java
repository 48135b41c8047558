package spotcheck.audit.review;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import spotcheck.audit.trail.Run;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Chain;
import spotcheck.casefile.chain.ChainCheck;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.verification.CaseVerification;

/** What was written while the case ran: its entries with their chain, and its way over the diagrams. */
@Component
class Written {

    private final Entries entries;
    private final Chain chain;
    private final FactLines facts;
    private final RunLines runs;
    private final CaseVerification verification;
    private final Deviations deviations;

    Written(
            Entries entries,
            Chain chain,
            FactLines facts,
            RunLines runs,
            CaseVerification verification,
            Deviations deviations) {
        this.entries = entries;
        this.chain = chain;
        this.facts = facts;
        this.runs = runs;
        this.verification = verification;
        this.deviations = deviations;
    }

    List<Entry> entries(CaseNumber number) {
        return entries.of(number);
    }

    List<Fact> shown(List<Entry> written) {
        return facts.of(written);
    }

    /** The entries among themselves, and what they say against what is kept now. */
    ChainCheck check(SpotCase spotCase) {
        var links = chain.check(spotCase.number());
        return links.besides(verification.look(spotCase).stream()
                .filter(problem -> !problem.equals(links.message()))
                .toList());
    }

    /** Places of the entries that deviate. */
    Set<Integer> deviating(CaseNumber number) {
        return deviations.of(number);
    }

    List<Run> runs(CaseNumber number) {
        return runs.of(number);
    }
}
