package spotcheck.engine.deployment.check;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import spotcheck.engine.deployment.file.DiagramFile;
import spotcheck.engine.deployment.file.Law;

/** What a deployed diagram must keep so that cases can run by it; see docs/modelling-style.md. */
class DiagramCheck {

    /** A role, or the variable that says which of two bodies has to act. */
    private static final String ROLE =
            "organizer|leader|handler|enforcer|sampler|inspector|retester|superior|\\$\\{\\w+}";

    private final Law before;
    private final Law after;
    private final Predicate<String> beans;
    private final Findings findings;

    DiagramCheck(Law before, Law after, Predicate<String> beans, Findings findings) {
        this.before = before;
        this.after = after;
        this.beans = beans;
        this.findings = findings;
    }

    void check(DiagramFile diagram) {
        new DiagramProgram(beans, findings).check(diagram.xml().getDocumentElement(), "流程图");
        diagram.processes().forEach(this::process);
        Stream.concat(diagram.elements(Task.class).stream(), diagram.elements(CallActivity.class).stream())
                .forEach(task -> findings.cites(
                        DiagramParts.named(task),
                        DiagramParts.property(task, "legalBasis").orElse(null)));
        diagram.elements(UserTask.class).forEach(this::userTask);
        diagram.elements(BusinessRuleTask.class).forEach(this::decision);
        diagram.elements(CallActivity.class).forEach(this::call);
    }

    private void process(Process process) {
        var element = "流程“" + process.getName() + "”（" + process.getId() + "）";
        if (!process.isExecutable()) {
            findings.add(element, "未标记为可执行（isExecutable）");
        }
        before.process(process.getId())
                .ifPresentOrElse(known -> outcomes(element, DiagramFile.ends(known), DiagramFile.ends(process)), () -> {
                    if (!after.calls(process.getId())) {
                        findings.add(element, "流程编号不在现有流程之内，也没有流程调用它；现有流程的编号不得更改");
                    }
                });
    }

    /** Other diagrams and programs compare the outcome with these words. */
    private void outcomes(String element, Set<String> published, Set<String> drawn) {
        published.stream()
                .filter(end -> !drawn.contains(end))
                .sorted()
                .forEach(end -> findings.add(element, "缺少结束事件 " + end + "，结局的编号不得更改"));
        drawn.stream()
                .filter(end -> !published.contains(end))
                .sorted()
                .forEach(end -> findings.add(element, "结束事件 " + end + " 不在已公布的结局之内"));
    }

    private void userTask(UserTask task) {
        var form = task.getCamundaFormRef();
        if (form == null) {
            findings.add(DiagramParts.named(task), "用户任务没有表单（formRef）");
        } else {
            refers(task, after.hasForm(form), "表单", form, task.getCamundaFormRefBinding());
        }
        var role = task.getCamundaCandidateGroups();
        if (role == null || !role.matches(ROLE)) {
            findings.add(DiagramParts.named(task), "用户任务没有指明由哪个角色办理（candidateGroups）");
        }
    }

    private void decision(BusinessRuleTask task) {
        var table = task.getCamundaDecisionRef();
        var known = table != null && after.decision(table).isPresent();
        refers(task, known, "决策表", table, task.getCamundaDecisionRefBinding());
    }

    private void call(CallActivity call) {
        var process = call.getCalledElement();
        var known = process != null && after.process(process).isPresent();
        refers(call, known, "流程", process, call.getCamundaCalledElementBinding());
    }

    private void refers(
            FlowElement element, boolean known, String kind, @Nullable String id, @Nullable String binding) {
        if (!known) {
            findings.add(DiagramParts.named(element), "引用的" + kind + "“" + id + "”不存在，也没有随本次部署提交");
        }
        if (!"deployment".equals(binding)) {
            findings.add(DiagramParts.named(element), "引用的" + kind + "“" + id + "”须以 deployment 方式绑定，使进行中的案卷沿用原版本");
        }
    }
}
