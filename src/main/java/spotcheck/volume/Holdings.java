package spotcheck.volume;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.paper.Papers;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.inspection.report.Reports;

/** Reads what the file of a case holds. */
@Component
class Holdings {

    private final Entries entries;
    private final Papers papers;
    private final EvidenceFiles evidence;
    private final Reports reports;

    Holdings(Entries entries, Papers papers, EvidenceFiles evidence, Reports reports) {
        this.entries = entries;
        this.papers = papers;
        this.evidence = evidence;
        this.reports = reports;
    }

    Holding of(CaseNumber number) {
        return new Holding(entries.of(number), papers.of(number), evidence.of(number), reports.of(number));
    }
}
