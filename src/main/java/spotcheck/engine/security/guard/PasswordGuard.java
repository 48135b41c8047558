package spotcheck.engine.security.guard;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.engine.CommandFields;

/** Says in Chinese what a password lacks, before the engine says in English that it lacks something. */
class PasswordGuard extends CommandInterceptor {

    private static final Map<String, String> DEMANDS = Map.of(
            "PASSWORD_POLICY_LENGTH", "至少10个字符",
            "PASSWORD_POLICY_LOWERCASE", "含小写字母",
            "PASSWORD_POLICY_UPPERCASE", "含大写字母",
            "PASSWORD_POLICY_DIGIT", "含数字",
            "PASSWORD_POLICY_SPECIAL", "含特殊字符",
            "PASSWORD_POLICY_USER_DATA", "不含用户名、姓名或者邮箱");

    private final ProcessEngineConfigurationImpl engine;

    PasswordGuard(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> @Nullable T execute(Command<T> command) {
        if (command instanceof SaveUserCmd
                && engine.isEnablePasswordPolicy()
                && !Boolean.TRUE.equals(CommandFields.read(command, "skipPasswordPolicy"))
                && CommandFields.read(command, "user") instanceof UserEntity user
                && CommandFields.read(user, "newPassword") instanceof String password) {
            check(user, password);
        }
        return next.execute(command);
    }

    private void check(UserEntity user, String password) {
        var lacking = engine.getPasswordPolicy().getRules().stream()
                .filter(rule -> !rule.execute(password, user))
                .map(rule -> DEMANDS.getOrDefault(rule.getPlaceholder(), rule.getPlaceholder()))
                .collect(Collectors.joining("、"));
        if (!lacking.isEmpty()) {
            throw new Refused("密码不符合要求，应当：" + lacking);
        }
    }
}
