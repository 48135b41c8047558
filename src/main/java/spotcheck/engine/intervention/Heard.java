package spotcheck.engine.intervention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;
import spotcheck.intervention.Interventions;

/** All that one command did, told when it ends. */
final class Heard implements CommandContextListener {

    /** How many lines the engine's own log has of it, so that one more or less shows. */
    private static final String LINES = "日志行数";

    private final EngineLook look;
    private final Interventions interventions;
    private final Map<String, Intervention> done = new LinkedHashMap<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final Set<String> entered = new LinkedHashSet<>();
    private final List<Changed> changed = new ArrayList<>();

    Heard(EngineLook look, Interventions interventions) {
        this.look = look;
        this.interventions = interventions;
    }

    void done(CaseNumber number, UserOperationLogEntryEventEntity operation, String reason) {
        var one = done.computeIfAbsent(
                operation.getOperationId() + operation.getProcessInstanceId(),
                id -> new Intervention(number, look.act(operation), reason, look.before(operation)));
        one.told().merge(LINES, 1, (before, more) -> (Integer) before + 1);
        look.property(operation, one.told());
    }

    /** What concerns no case is told beside the engine's log alone. */
    void noted(UserOperationLogEntryEventEntity operation) {
        look.content(operation).ifPresent(told -> interventions.note(operation.getOperationId(), "", told));
    }

    void happened(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity step) {
            step(step);
        } else if (event instanceof HistoricVariableUpdateEventEntity variable) {
            var deleted = variable.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_DELETE);
            changed.add(new Changed(
                    variable.getUserOperationId(),
                    variable.getVariableName(),
                    variable.getVariableInstanceId(),
                    deleted ? "（删除）" : EngineValues.of(variable)));
        }
    }

    private void step(HistoricActivityInstanceEventEntity step) {
        var name = Objects.requireNonNullElse(step.getActivityName(), step.getActivityId());
        if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            entered.add(name);
        } else if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
            left.add(name);
        }
    }

    @Override
    public void onCommandContextClose(CommandContext context) {
        done.values().forEach(one -> {
            var told = one.told();
            if (!left.isEmpty()) {
                told.put("由步骤", String.join("、", left));
            }
            if (!entered.isEmpty()) {
                told.put("到步骤", String.join("、", entered));
            }
            changed.stream()
                    .filter(change -> one.act().operation().equals(change.operation()))
                    .forEach(change -> told.put("流程变量“" + change.name() + "”", inWords(change)));
            interventions.enter(one.number(), one.act(), one.reason(), told);
        });
        done.clear();
    }

    @Override
    public void onCommandFailed(CommandContext context, Throwable failure) {
        done.clear();
    }

    private record Intervention(CaseNumber number, Interventions.Done act, String reason, Map<String, Object> told) {}

    /** Asked for what is told alone, and before the engine writes what becomes. */
    private String inWords(Changed change) {
        var was = look.valueBefore(change.variable());
        return (was.isEmpty() ? "（无）" : was) + " → " + change.becomes();
    }

    private record Changed(@Nullable String operation, String name, String variable, String becomes) {}
}
