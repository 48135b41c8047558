package spotcheck.audit.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.access.RightsTable;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;

/** The papers of a case, to whom they went and how they were served. */
@Component
class PaperLines {

    private static final String DOOR = "/api/papers/{id}.pdf";

    private final Papers papers;
    private final RightsTable rights;

    PaperLines(Papers papers, RightsTable rights) {
        this.papers = papers;
        this.rights = rights;
    }

    List<PaperLine> of(CaseNumber number) {
        return papers.of(number).stream().map(this::line).toList();
    }

    /** Papers open where the table of rights has a door for them. */
    private @Nullable String link(Paper paper) {
        return rights.behind("GET " + DOOR).isEmpty() ? null : DOOR.replace("{id}", String.valueOf(paper.id()));
    }

    private PaperLine line(Paper paper) {
        return new PaperLine(
                paper.title(),
                paper.number(),
                paper.addressee(),
                paper.issuedOn(),
                paper.state().label(),
                paper.service(),
                paper.servedOn(),
                link(paper));
    }
}
