package spotcheck.engine.intervention;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import spotcheck.casefile.Refused;
import spotcheck.intervention.Sendings;

/**
 * A message or a signal that somebody sends from outside moves a case on as no task does. The engine writes no line of it:
 * it is written here, before it is sent, so that a reason is asked for and the case gets its entry. What tasks and our own
 * pages tell other stages stands in the midst of another command, or in a request of ours, and is the procedure itself.
 */
class SentPastTheProcedure extends CommandInterceptor {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private final EngineLook look;

    SentPastTheProcedure(EngineLook look) {
        this.look = look;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (DEPTH.get() == 0 && isFromOutside()) {
            Sending.of(command).ifPresent(this::log);
        }
        DEPTH.set(DEPTH.get() + 1);
        try {
            return next.execute(command);
        } finally {
            DEPTH.set(DEPTH.get() - 1);
        }
    }

    private void log(Sending sending) {
        var process = process(sending)
                .orElseThrow(() -> new Refused((sending.act().equals(Sendings.SIGNAL) ? "信号" : "消息")
                        + "应当只发给一个案件，请以案号（businessKey）或者流程编号指明。本次未作任何改动"));
        Context.getCommandContext()
                .getOperationLogManager()
                .logProcessInstanceOperation(
                        sending.act(),
                        process.id(),
                        process.definition(),
                        null,
                        List.of(new PropertyChange("messageName", null, sending.name())));
    }

    private Optional<EngineLook.Begun> process(Sending sending) {
        if (sending.process() != null) {
            return look.processOf(sending.process());
        }
        if (sending.execution() != null) {
            return look.processOfExecution(sending.execution());
        }
        return sending.businessKey() == null ? Optional.empty() : look.processOfCase(sending.businessKey());
    }

    private static boolean isFromOutside() {
        var context = Context.getCommandContext();
        return context != null
                && context.getAuthenticatedUserId() != null
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getRequest().getAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE) == null;
    }
}
