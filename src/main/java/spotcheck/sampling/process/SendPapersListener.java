package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.sampling.SamplingPapers;

/** Only now does the seller learn of the check: notice and sheet go out by post. */
@Component
class SendPapersListener implements TaskListener {

    private final SamplingPapers papers;
    private final Cases cases;

    SendPapersListener(SamplingPapers papers, Cases cases) {
        this.papers = papers;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var spotCase = cases.get(FormData.caseOf(task));
        var service = "邮寄 " + form.text("papersTracking");
        papers.serveNotice(spotCase, service, form.date("sentOn"));
        papers.serveSheet(spotCase, service, form.date("sentOn"));
    }
}
