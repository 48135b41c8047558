package spotcheck.publication.process;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.publication.Draft;
import spotcheck.publication.Kind;
import spotcheck.publication.Notice;
import spotcheck.publication.Publications;

/** The handling authority reports a failed re-inspection upward, level by level (CQ23-72a, NMG-54c). */
@Component
class ReportFailureListener implements TaskListener {

    private final Cases cases;
    private final Publications publications;

    ReportFailureListener(Cases cases, Publications publications) {
        this.cases = cases;
        this.publications = publications;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        refuseDisorder(form.rows("reportSteps").stream()
                .map(step -> step.date("reportedUpOn"))
                .toList());
        var notice = new Notice(
                null,
                new Notice.Product(form.text("announcedProduct"), null, null),
                new Notice.Parties(form.text("announcedParty"), null),
                form.text("failureFacts"));
        var draft = new Draft(Kind.ANNOUNCEMENT, notice, Draft.Correction.NONE);
        PublicationVariables.PUBLICATION.set(
                task.getExecution(), publications.proposeAnnouncement(cases.get(FormData.caseOf(task)), draft));
    }

    private static void refuseDisorder(List<LocalDate> steps) {
        if (steps.isEmpty()) {
            throw new Refused("reportSteps", "至少登记一级上报");
        }
        if (!steps.equals(steps.stream().sorted().toList())) {
            throw new Refused("reportSteps", "逐级上报的日期应由先到后排列");
        }
    }
}
