package spotcheck.audit.review;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;

/** The papers of a case, to whom they went and how they were served. */
@Component
class PaperLines {

    private final Papers papers;

    PaperLines(Papers papers) {
        this.papers = papers;
    }

    List<PaperLine> of(CaseNumber number) {
        return papers.of(number).stream().map(PaperLines::line).toList();
    }

    private static PaperLine line(Paper paper) {
        return new PaperLine(
                paper.title(), paper.number(), paper.addressee(), paper.issuedOn(), paper.service(), paper.servedOn());
    }
}
