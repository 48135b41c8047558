package spotcheck.engine.intervention;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;
import org.camunda.bpm.engine.impl.SignalEventReceivedBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;
import spotcheck.engine.CommandFields;
import spotcheck.intervention.Sendings;

/**
 * A message or signal and to whom it goes.
 *
 * @param name empty for the plain signal that an execution waits for
 */
record Sending(
        String act,
        String name,
        @Nullable String businessKey,
        @Nullable String process,
        @Nullable String execution) {

    static Optional<Sending> of(Command<?> command) {
        if (command instanceof AbstractCorrelateMessageCmd) {
            var message =
                    (MessageCorrelationBuilderImpl) Objects.requireNonNull(CommandFields.read(command, "builder"));
            return Optional.of(new Sending(
                    Sendings.MESSAGE,
                    message.getMessageName(),
                    message.getBusinessKey(),
                    message.getProcessInstanceId(),
                    null));
        }
        if (command instanceof MessageEventReceivedCmd) {
            return Optional.of(
                    toExecution(Sendings.MESSAGE, text(command, "messageName"), text(command, "executionId")));
        }
        if (command instanceof SignalCmd) {
            return Optional.of(toExecution(Sendings.SIGNAL, text(command, "signalName"), text(command, "executionId")));
        }
        if (command instanceof SignalEventReceivedCmd) {
            var signal =
                    (SignalEventReceivedBuilderImpl) Objects.requireNonNull(CommandFields.read(command, "builder"));
            return Optional.of(toExecution(Sendings.SIGNAL, signal.getSignalName(), signal.getExecutionId()));
        }
        return Optional.empty();
    }

    private static Sending toExecution(String act, @Nullable String name, @Nullable String execution) {
        return new Sending(act, Objects.requireNonNullElse(name, ""), null, null, execution);
    }

    private static @Nullable String text(Command<?> command, String field) {
        return (String) CommandFields.read(command, field);
    }
}
