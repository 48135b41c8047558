package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.RectificationDesk;

/** The file of the handling is complete and reported to the organizer. */
@Component
class FileResultHandlingListener implements TaskListener {

    private final RectificationDesk desk;

    FileResultHandlingListener(RectificationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        desk.handlingReported(
                FormData.caseOf(task), form.words("handlingPapers"), form.findText("papersMissingReason"));
    }
}
