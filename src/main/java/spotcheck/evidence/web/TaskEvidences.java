package spotcheck.evidence.web;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.access.Rights;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.evidence.EvidenceAccess;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.EvidenceSettings;
import spotcheck.evidence.EvidenceTask;
import spotcheck.evidence.EvidenceTasks;
import spotcheck.evidence.given.Given;
import spotcheck.evidence.given.GivenEvidence;
import spotcheck.evidence.given.Waivers;
import spotcheck.regulation.Regimes;

/** Puts together what a task has and lacks. */
@Component
class TaskEvidences {

    private final EvidenceTasks tasks;
    private final EvidenceAccess access;
    private final GivenEvidence given;
    private final Waivers waivers;
    private final ShownFiles shown;
    private final EvidenceSettings settings;
    private final AuthorityFiles files;
    private final Regimes regimes;
    private final Rights rights;

    TaskEvidences(
            EvidenceTasks tasks,
            EvidenceAccess access,
            GivenEvidence given,
            Waivers waivers,
            ShownFiles shown,
            EvidenceSettings settings,
            AuthorityFiles files,
            Regimes regimes,
            Rights rights) {
        this.tasks = tasks;
        this.access = access;
        this.given = given;
        this.waivers = waivers;
        this.shown = shown;
        this.settings = settings;
        this.files = files;
        this.regimes = regimes;
        this.rights = rights;
    }

    /**
     * What stands beside a task.
     *
     * @throws Forbidden to whoever may not see it, in the same words where there is no such task
     */
    TaskEvidence panel(String taskId) {
        return of(tasks.find(taskId).filter(this::maySee).orElseThrow(() -> new Forbidden("没有这一任务，或者已经办结，或者不由您的岗位办理")));
    }

    private boolean maySee(EvidenceTask task) {
        return rights.may(
                "evidence.panel",
                held -> held.always()
                        || (held.condition().equals("whole-country-only")
                                && held.post().body().isEmpty())
                        || (held.condition().equals("task-of-my-post") && task.mine()));
    }

    /** @throws Refused if the task is no longer open */
    TaskEvidence of(String taskId) {
        return of(tasks.find(taskId).orElseThrow(() -> new Refused("没有这一任务，或者已经办结")));
    }

    TaskEvidence of(EvidenceTask task) {
        var files = shown.of(access.of(task));
        return new TaskEvidence(
                task.id(),
                task.name(),
                task.caseNumber().value(),
                task.mine(),
                shown.me(),
                waivers.mayWaive(task.caseNumber()),
                given.filesRequired(),
                settings.largest().toBytes(),
                required(task, given.to(task.id())),
                files);
    }

    private List<TaskEvidence.Required> required(EvidenceTask task, Given there) {
        return task.required().stream()
                .map(piece -> TaskEvidence.Required.of(piece, there, given.filesRequired(), basis(task, piece), shown))
                .toList();
    }

    private String basis(EvidenceTask task, EvidencePiece piece) {
        return regimes.applicable(
                        piece.legalBasis(), files.get(task.caseNumber()).regime())
                .toString();
    }
}
