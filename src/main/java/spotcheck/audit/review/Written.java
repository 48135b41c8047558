package spotcheck.audit.review;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.audit.trail.Run;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Chain;
import spotcheck.casefile.chain.ChainCheck;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;

/** What was written while the case ran: its entries with their chain, and its way over the diagrams. */
@Component
class Written {

    private final Entries entries;
    private final Chain chain;
    private final FactLines facts;
    private final RunLines runs;

    Written(Entries entries, Chain chain, FactLines facts, RunLines runs) {
        this.entries = entries;
        this.chain = chain;
        this.facts = facts;
        this.runs = runs;
    }

    List<Entry> entries(CaseNumber number) {
        return entries.of(number);
    }

    List<Fact> shown(List<Entry> written) {
        return facts.of(written);
    }

    ChainCheck check(CaseNumber number) {
        return chain.check(number);
    }

    List<Run> runs(CaseNumber number) {
        return runs.of(number);
    }
}
