package spotcheck.engine.security.guard;

import org.camunda.bpm.engine.exception.NotAllowedException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import spotcheck.engine.CommandFields;

/** CVE-2026-109432: the engine checks only the outer query for expressions; this checks what stands in its or-parts. */
class AdHocExpressionGuard extends CommandInterceptor {

    @Override
    public <T> @Nullable T execute(Command<T> command) {
        if (command instanceof TaskQueryImpl query) {
            refuseExpressionsIn(query);
        } else if (command instanceof AbstractExecuteFilterCmd filter
                && CommandFields.read(filter, "extendingQuery") instanceof TaskQueryImpl query) {
            refuseExpressionsIn(query);
        }
        return next.execute(command);
    }

    private static void refuseExpressionsIn(TaskQueryImpl query) {
        if (query.getQueries().stream().skip(1).anyMatch(part -> !part.getExpressions()
                .isEmpty())) {
            throw new NotAllowedException("查询条件中不得使用表达式");
        }
    }
}
