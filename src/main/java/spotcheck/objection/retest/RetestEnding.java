package spotcheck.objection.retest;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.notification.Recipient;
import spotcheck.objection.filing.ObjectionPapers;

/** Front door: a retest that ends before its result (NMG-47a, CQ23-63a). */
@Component
public class RetestEnding {

    private final Retests retests;
    private final RetestSamples samples;
    private final ObjectionPapers papers;

    RetestEnding(Retests retests, RetestSamples samples, ObjectionPapers papers) {
        this.retests = retests;
        this.samples = samples;
        this.papers = papers;
    }

    /** @param causes words of {@code retestTermination} */
    public void end(CaseNumber number, Recipient applicant, List<String> causes) {
        retests.endFor(number, applicant, causes);
        samples.stopFor(number, causes);
        papers.issue(number, "retest-termination", applicant);
    }
}
