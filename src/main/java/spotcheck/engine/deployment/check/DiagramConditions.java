package spotcheck.engine.deployment.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import spotcheck.engine.deployment.file.DiagramFile;
import spotcheck.engine.deployment.file.Law;
import spotcheck.regulation.RegulationFile;

/**
 * What gateways ask: the answer of a table, the outcome of a called process, an answer that its form declares as a routing
 * fact, or what the program is known to set in this process. Anything else would stop the case with an error.
 */
class DiagramConditions {

    private static final Pattern CONDITION = Pattern.compile("\\$\\{(?:empty )?(\\w+)(?: == '([\\w-]+)')?}");

    private final Law before;
    private final Law after;
    private final Findings findings;

    DiagramConditions(Law before, Law after, Findings findings) {
        this.before = before;
        this.after = after;
        this.findings = findings;
    }

    void check(DiagramFile diagram) {
        diagram.processes().forEach(this::check);
    }

    private void check(Process process) {
        var said = said(process);
        var known = before.process(process.getId()).stream()
                .flatMap(DiagramConditions::asked)
                .collect(Collectors.groupingBy(
                        asked -> asked.group(1), Collectors.mapping(asked -> word(asked), Collectors.toSet())));
        flows(process).forEach(flow -> conditions(flow).forEach(asked -> {
            var fact = asked.group(1);
            if (fact.equals("regime")) {
                findings.add(DiagramParts.named(flow), "不得按制度名称分流：各制度的不同写在决策表里，流程图只问决策表的答案");
            } else if (said.containsKey(fact)) {
                word(flow, fact, word(asked), said.getOrDefault(fact, Set.of()));
            } else {
                fact(flow, fact, word(asked), known);
            }
        }));
    }

    private void word(SequenceFlow flow, String fact, String word, Set<String> words) {
        if (!word.isEmpty() && !words.contains(word)) {
            findings.add(
                    DiagramParts.named(flow),
                    "条件中的词“" + word + "”不是“" + fact + "”的答案，这条路永远走不到；可用的词：" + String.join("、", words));
        }
    }

    private void fact(SequenceFlow flow, String fact, String word, Map<String, Set<String>> known) {
        if (!known.containsKey(fact)) {
            findings.add(
                    DiagramParts.named(flow),
                    "条件所问的“" + fact + "”不是本流程中决策表的答案、子流程的结局，也不是程序给出的情况；表单的答案须在表单字段上以属性 routing 声明为分流事实");
        } else if (!word.isEmpty() && !known.getOrDefault(fact, Set.of()).contains(word)) {
            findings.add(DiagramParts.named(flow), "条件中的词“" + word + "”不是程序对“" + fact + "”给出的词");
        }
    }

    /** The words of every fact whose words are known: of tables, of called processes, of forms that declare them. */
    private Map<String, Set<String>> said(Process process) {
        var said = new TreeMap<String, Set<String>>();
        DiagramParts.within(process, BusinessRuleTask.class).forEach(task -> tables(task, said));
        DiagramParts.within(process, CallActivity.class).forEach(call -> outcomes(call, said));
        after.formsOf(process).forEach(form -> RoutingFacts.of(form).forEach((fact, words) -> add(said, fact, words)));
        return said;
    }

    private void tables(BusinessRuleTask task, Map<String, Set<String>> said) {
        var decision = String.valueOf(task.getCamundaDecisionRef());
        after.decision(decision)
                .filter(known -> known.getExpression() instanceof DecisionTable)
                .map(known -> TableWords.of((DecisionTable) known.getExpression()))
                .ifPresent(words -> {
                    var answers = new TreeSet<>(silence(decision));
                    words.outputs().values().forEach(answers::addAll);
                    DiagramParts.property(task, "none").ifPresent(answers::add);
                    add(said, decision, answers);
                    DiagramParts.property(task, "also").stream()
                            .flatMap(also -> Stream.of(also.split(" ")))
                            .filter(words.outputs()::containsKey)
                            .forEach(also -> add(said, also, words.outputs().getOrDefault(also, List.of())));
                });
    }

    /** What an authority may adopt where the rows say nothing. */
    private static Set<String> silence(String decision) {
        return RegulationFile.rows("silence.csv").stream()
                .filter(row -> row.get("decision").equals(decision))
                .flatMap(row -> Stream.of(row.get("outputs").split(" ")))
                .filter(output -> output.contains("="))
                .map(output -> output.substring(output.indexOf('=') + 1))
                .collect(Collectors.toSet());
    }

    private void outcomes(CallActivity call, Map<String, Set<String>> said) {
        var ends = after.process(String.valueOf(call.getCalledElement())).stream()
                .flatMap(called -> DiagramFile.ends(called).stream())
                .map(end -> end.replace("endEvent_", ""))
                .collect(Collectors.toSet());
        if (call.getExtensionElements() != null && !ends.isEmpty()) {
            call.getExtensionElements().getChildElementsByType(CamundaOut.class).stream()
                    .filter(out -> "outcome".equals(out.getCamundaSource()))
                    .forEach(out -> add(said, out.getCamundaTarget(), ends));
        }
    }

    private static void add(Map<String, Set<String>> said, String fact, Collection<String> words) {
        said.computeIfAbsent(fact, none -> new HashSet<>()).addAll(words);
    }

    private static Stream<SequenceFlow> flows(Process process) {
        return DiagramParts.within(process, SequenceFlow.class);
    }

    private static Stream<MatchResult> asked(Process process) {
        return flows(process).flatMap(DiagramConditions::conditions);
    }

    private static Stream<MatchResult> conditions(SequenceFlow flow) {
        var condition = flow.getConditionExpression();
        return condition == null
                ? Stream.empty()
                : CONDITION.matcher(condition.getTextContent()).results();
    }

    private static String word(MatchResult asked) {
        return asked.group(2) == null ? "" : asked.group(2);
    }
}
