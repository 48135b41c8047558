package spotcheck.engine.security.guard;

import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.engine.CommandFields;

/**
 * The engine lets everybody do everything with the own account. Entries and papers bear its name, so nobody gives it
 * another one or deletes it; the own password may be changed.
 */
class OwnAccountGuard extends CommandInterceptor {

    @Override
    public <T> @Nullable T execute(Command<T> command) {
        if (command instanceof DeleteUserCmd && isMe(CommandFields.read(command, "userId"))) {
            throw new Refused("不得删除本人的账号，请由其他系统管理员办理");
        }
        if (command instanceof SaveUserCmd
                && CommandFields.read(command, "user") instanceof UserEntity user
                && isRenamed(user)) {
            throw new Refused("不得更改本人的姓名，请由其他系统管理员办理");
        }
        return next.execute(command);
    }

    private static boolean isRenamed(UserEntity user) {
        if (!isMe(user.getId())) {
            return false;
        }
        var kept = Context.getCommandContext().getReadOnlyIdentityProvider().findUserById(user.getId());
        return kept != null
                && !(Objects.equals(kept.getFirstName(), user.getFirstName())
                        && Objects.equals(kept.getLastName(), user.getLastName()));
    }

    private static boolean isMe(@Nullable Object user) {
        var me = Context.getCommandContext().getAuthentication();
        return me != null && me.getUserId() != null && me.getUserId().equals(user);
    }
}
