package spotcheck.engine.deployment.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import spotcheck.engine.deployment.file.DiagramFile;
import spotcheck.engine.deployment.file.Law;

/**
 * What a diagram and the program have agreed on, and a new version of the diagram keeps: at which element which part of the
 * program acts, which messages are sent, which days a timer and which roles a task may wait for. An element that the program
 * does not know would wait for ever; one that it serves and that is gone leaves the law undone.
 */
class DiagramPromises {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    private final Law before;
    private final Findings findings;

    DiagramPromises(Law before, Findings findings) {
        this.before = before;
        this.findings = findings;
    }

    void check(DiagramFile diagram) {
        diagram.processes().forEach(process -> {
            before.process(process.getId()).ifPresent(known -> services(known, process));
            messagesSent(process);
            timersWorkedOut(process);
            rolesGiven(process);
        });
    }

    private void services(Process known, Process process) {
        var promised = services(known);
        var present = services(process);
        var beans = promised.keySet().stream().map(Service::bean).collect(Collectors.toSet());
        promised.forEach((service, place) -> {
            if (!present.containsKey(service)) {
                findings.add(
                        place, "缺少程序环节 " + service.bean() + "（" + service.when() + "）：没有它，法律规定的处理不会作出；不得删除，不得移到别处");
            }
        });
        present.forEach((service, place) -> {
            if (!promised.containsKey(service) && !beans.contains(service.bean())) {
                findings.add(place, "程序环节 " + service.bean() + " 属于其他流程，在这里不起作用");
            }
        });
    }

    private static Map<Service, String> services(Process process) {
        return DiagramParts.within(process, FlowElement.class)
                .flatMap(element -> services(element).map(service -> Map.entry(service, DiagramParts.named(element))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, twice) -> one));
    }

    private static Stream<Service> services(FlowElement element) {
        var executes = own(element, CamundaExecutionListener.class)
                .map(each -> new Service(element.getId(), each.getCamundaDelegateExpression(), each.getCamundaEvent()));
        var tasks = own(element, CamundaTaskListener.class)
                .map(each -> new Service(element.getId(), each.getCamundaDelegateExpression(), each.getCamundaEvent()));
        var does = element instanceof ServiceTask task
                ? Stream.of(new Service(element.getId(), task.getCamundaDelegateExpression(), "执行"))
                : Stream.<Service>empty();
        return Stream.of(executes, tasks, does).flatMap(Function.identity()).filter(each -> each.bean() != null);
    }

    private static <T extends ModelElementInstance> Stream<T> own(FlowElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? Stream.empty()
                : element.getExtensionElements().getChildElementsByType(type).stream();
    }

    private void messagesSent(Process process) {
        DiagramParts.within(process, MessageEventDefinition.class)
                .filter(each -> each.getMessage() == null)
                .forEach(each -> findings.add("元素 " + owner(each), "缺少所等待的消息"));
        var sent = all(each -> messages(each).values().stream());
        messages(process).forEach((place, message) -> {
            if (!sent.contains(message)) {
                findings.add("元素 " + place, "消息“" + message + "”没有任何程序或流程发出，会永远等下去");
            }
        });
        var waited = messages(process).values();
        before.process(process.getId()).stream()
                .flatMap(known -> messages(known).entrySet().stream())
                .filter(known -> !waited.contains(known.getValue()))
                .forEach(known -> findings.add("元素 " + known.getKey(), "不再接收消息“" + known.getValue() + "”，发出的消息会无人处理"));
    }

    private static Map<String, String> messages(Process process) {
        return DiagramParts.within(process, MessageEventDefinition.class)
                .filter(each -> each.getMessage() != null)
                .collect(Collectors.toMap(
                        DiagramPromises::owner,
                        each -> String.valueOf(each.getMessage().getName()),
                        (one, two) -> one));
    }

    private static String owner(EventDefinition definition) {
        return String.valueOf(definition.getParentElement().getAttributeValue("id"));
    }

    private void timersWorkedOut(Process process) {
        var days = known(process, each -> timers(each).flatMap(DiagramPromises::day));
        timers(process).forEach(timer -> {
            var place = "元素 " + owner(timer);
            if (timer.getTimeDate() == null || day(timer).findAny().isEmpty()) {
                findings.add(place, "计时须写成 timeDate 和一个期限变量，如 ${objectionPeriodEnds}；不得写固定的时长，法定期间由期限表推算");
            } else {
                day(timer)
                        .filter(day -> !days.contains(day))
                        .forEach(day -> findings.add(place, "计时变量“" + day + "”在本流程中没有任何程序推算"));
            }
        });
    }

    private static Stream<TimerEventDefinition> timers(Process process) {
        return DiagramParts.within(process, TimerEventDefinition.class);
    }

    private static Stream<String> day(TimerEventDefinition timer) {
        return timer.getTimeDate() == null
                ? Stream.empty()
                : variable(timer.getTimeDate().getTextContent());
    }

    private void rolesGiven(Process process) {
        var known = known(process, DiagramPromises::roles);
        DiagramParts.within(process, UserTask.class).forEach(task -> variable(task.getCamundaCandidateGroups())
                .filter(role -> !known.contains(role))
                .forEach(
                        role -> findings.add(DiagramParts.named(task), "办理角色以变量“" + role + "”表示，本流程中没有任何程序给出它；请写明角色")));
    }

    private static Stream<String> roles(Process process) {
        return DiagramParts.within(process, UserTask.class).flatMap(task -> variable(task.getCamundaCandidateGroups()));
    }

    /** What the process as it stands has; for a new one, what any process has. */
    private Set<String> known(Process process, Function<Process, Stream<String>> words) {
        return before.process(process.getId())
                .map(known -> words.apply(known).collect(Collectors.toSet()))
                .orElseGet(() -> all(words));
    }

    private Set<String> all(Function<Process, Stream<String>> words) {
        return before.processes().flatMap(words).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> variable(@Nullable String text) {
        var found = VARIABLE.matcher(text == null ? "" : text.strip());
        return found.matches() ? Stream.of(found.group(1)) : Stream.empty();
    }

    /** A part of the program at an element, and when it acts. */
    private record Service(String element, String bean, String when) {}
}
