package spotcheck.replay.process;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.ProcessEnd;

/** The way a case went: its stages as they began, each with the end it came to. */
@Component
class CasePath {

    private final HistoryService history;
    private final RepositoryService diagrams;

    CasePath(HistoryService history, RepositoryService diagrams) {
        this.history = history;
        this.diagrams = diagrams;
    }

    List<String> of(CaseNumber number) {
        var all = instances(number);
        var overviews = all.stream()
                .filter(CasePath::isOverview)
                .map(HistoricProcessInstance::getId)
                .toList();
        return all.stream()
                .filter(stage -> overviews.contains(stage.getSuperProcessInstanceId()))
                .map(this::shown)
                .toList();
    }

    /** Whether a stage of the case came to an end. */
    boolean reached(CaseNumber number, String process, String outcome) {
        return times(number, process, outcome) > 0;
    }

    /** How often a stage of the case came to an end. */
    long times(CaseNumber number, String process, String outcome) {
        return instances(number).stream()
                .filter(stage -> stage.getProcessDefinitionKey().equals(process))
                .filter(stage -> ("endEvent_" + outcome).equals(ProcessEnd.of(stage)))
                .count();
    }

    /** Whether a stage of the case began; what enforcement decides later is not among published results. */
    boolean entered(CaseNumber number, String process) {
        return instances(number).stream()
                .anyMatch(stage -> stage.getProcessDefinitionKey().equals(process));
    }

    private List<HistoricProcessInstance> instances(CaseNumber number) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
    }

    private static boolean isOverview(HistoricProcessInstance instance) {
        return instance.getSuperProcessInstanceId() == null;
    }

    private String shown(HistoricProcessInstance stage) {
        return stage.getProcessDefinitionName() + "（" + end(stage) + "）";
    }

    private String end(HistoricProcessInstance stage) {
        var id = ProcessEnd.of(stage);
        if (id == null) {
            return stage.getEndTime() == null ? "办理中" : "终止";
        }
        FlowElement end =
                diagrams.getBpmnModelInstance(stage.getProcessDefinitionId()).getModelElementById(id);
        return end.getName();
    }
}
