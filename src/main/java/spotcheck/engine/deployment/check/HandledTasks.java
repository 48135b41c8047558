package spotcheck.engine.deployment.check;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import spotcheck.engine.deployment.file.DiagramFile;
import spotcheck.engine.deployment.file.Law;

/**
 * A task that the program carries out stands in the diagram of its process, and in that of no other: without it the act
 * would be missing, elsewhere it would be done to another stage. A task that the program does not know is an entry alone,
 * and may be added.
 */
class HandledTasks {

    private final Law before;
    private final Law after;
    private final Map<String, Set<String>> handled;
    private final Findings findings;

    /** @param handled the tasks that the program carries out, each with the processes in which it may stand */
    HandledTasks(Law before, Law after, Map<String, Set<String>> handled, Findings findings) {
        this.before = before;
        this.after = after;
        this.handled = handled;
        this.findings = findings;
    }

    void check(DiagramFile diagram) {
        diagram.processes().forEach(process -> {
            missing(process);
            strange(process);
        });
    }

    private void missing(Process process) {
        handled.forEach((task, processes) -> {
            if (processes.contains(process.getId())
                    && named(after, task, processes).findAny().isEmpty()) {
                var known = named(before, task, processes).findFirst().map(name -> "“" + name + "”");
                findings.add(
                        "流程“" + process.getName() + "”（" + process.getId() + "）",
                        "缺少用户任务" + known.orElse("") + "（" + task + "），程序在该任务办理时作出处理，任务不得删除，编号不得更改");
            }
        });
    }

    private void strange(Process process) {
        DiagramFile.userTasks(process).forEach(task -> {
            var processes = handled.getOrDefault(task.getId(), Set.of(process.getId()));
            if (!processes.contains(process.getId())) {
                findings.add(
                        "元素“" + task.getName() + "”（" + task.getId() + "）",
                        "这一编号的任务由程序在流程 " + String.join("、", processes) + " 中处理，不得用于其他流程");
            }
        });
    }

    private static Stream<String> named(Law law, String id, Set<String> processes) {
        return processes.stream()
                .flatMap(process -> law.process(process).stream())
                .flatMap(process -> DiagramFile.userTasks(process).stream())
                .filter(task -> task.getId().equals(id))
                .map(UserTask::getName)
                .filter(Objects::nonNull);
    }
}
