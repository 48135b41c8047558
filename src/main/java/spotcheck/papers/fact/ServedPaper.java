package spotcheck.papers.fact;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.Papers;

/** The paper that a receipt or a publication serves, by number and fingerprint: the one issued to its addressee before it. */
@Component
public class ServedPaper {

    private final Papers papers;
    private final PaperFiles files;

    public ServedPaper(Papers papers, PaperFiles files) {
        this.papers = papers;
        this.files = files;
    }

    public Facts before(Paper serving) {
        var number = new CaseNumber(serving.caseNumber());
        var facts = Facts.none();
        papers.of(number).stream()
                .filter(paper -> isServed(paper, serving))
                .reduce((first, second) -> second)
                .ifPresent(paper -> {
                    facts.put("title", paper.title());
                    facts.put("number", paper.number());
                    var print = files.prints(number).get(paper.id());
                    facts.put("sha256", print == null ? null : print.sha256());
                });
        return facts;
    }

    private static boolean isServed(Paper paper, Paper serving) {
        return paper.id() < serving.id()
                && paper.addressee().equals(serving.addressee())
                && !paper.kind().equals(Papers.SERVICE_RECEIPT);
    }
}
