package spotcheck.engine.intervention;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.intervention.Interventions;

/**
 * Hears what the engine writes to its log while it does it: an operation past the procedure needs a reason, else the whole
 * command is undone, and becomes an entry of its case before the command ends, with all that changed.
 */
@Component
class InterventionLog implements HistoryEventHandler {

    private static final String HEADER = "X-Intervention-Reason";

    private final Map<CommandContext, Heard> heard = Collections.synchronizedMap(new WeakHashMap<>());
    private final EngineLook look;
    private final Interventions interventions;

    InterventionLog(EngineLook look, Interventions interventions) {
        this.look = look;
        this.interventions = interventions;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        var context = Context.getCommandContext();
        if (context == null || context.getAuthenticatedUserId() == null) {
            return;
        }
        var here = heard.computeIfAbsent(context, this::listen);
        if (event instanceof UserOperationLogEntryEventEntity operation) {
            operation(here, operation);
        } else {
            here.happened(event);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    /** What a person does is heard; what the engine does by itself is not past the procedure. */
    void listenTo(@Nullable CommandContext context) {
        if (context != null && context.getAuthenticatedUserId() != null) {
            heard.computeIfAbsent(context, this::listen);
        }
    }

    private Heard listen(CommandContext context) {
        var here = new Heard(look, interventions);
        context.registerCommandContextListener(here);
        return here;
    }

    private void operation(Heard here, UserOperationLogEntryEventEntity operation) {
        if (PastTheProcedure.isOfMany(operation)) {
            throw new Refused("成批或者按流程定义的操作不能记入各个案卷，请逐案办理，并说明理由。本次未作任何改动");
        }
        var number = PastTheProcedure.is(operation) ? look.caseOf(operation) : Optional.<CaseNumber>empty();
        if (number.isPresent()) {
            here.done(number.get(), operation, interventions.reason(number.get(), sent()));
        } else {
            here.noted(operation);
        }
    }

    private static String sent() {
        var header = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getHeader(HEADER)
                : null;
        try {
            return header == null ? "" : URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw new Refused("reason", "请求头 " + HEADER + " 应为按网址编码的 UTF-8 文字");
        }
    }
}
