package spotcheck.engine.access;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;

/**
 * The command {@code --create-admin[=NAME]}: makes the first administrator and ends. The password is asked at the screen;
 * without one it is the first line of the input, so that it stands in no list of processes.
 */
@Component
@Order(100)
@ConditionalOnProperty("create-admin")
class CreateAdministrator implements ApplicationRunner {

    private final Administrators administrators;
    private final ConfigurableApplicationContext application;

    CreateAdministrator(Administrators administrators, ConfigurableApplicationContext application) {
        this.administrators = administrators;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var named = Objects.requireNonNullElse(arguments.getOptionValues("create-admin"), List.<String>of());
        var id = named.isEmpty() ? "admin" : named.get(0);
        int code;
        try (var screen = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            code = create(administrators, id, password(), screen);
        }
        System.exit(SpringApplication.exit(application, () -> code));
    }

    /** @return the exit code: 0, or 1 if nobody was made */
    static int create(Administrators administrators, String id, Optional<String> password, PrintStream screen) {
        try {
            administrators.createFirst(id, password.orElseThrow(() -> new Refused("没有输入密码，或者两次输入的不一致；未作任何改动")));
            screen.println("已设立系统管理员“" + id + "”。请启动系统后登录，并在“机构和人员”页面录入本部门。");
            screen.println("The administrator \"" + id + "\" is made; start the server and log in.");
            return 0;
        } catch (Refused | BadUserRequestException refused) {
            screen.println(refused.getMessage());
            return 1;
        }
    }

    @SuppressWarnings("SystemConsoleNull") // on Java 17 there is none where nobody types
    private static Optional<String> password() throws IOException {
        var console = System.console();
        if (console == null) {
            var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Optional.ofNullable(input.readLine());
        }
        var once = console.readPassword("密码 Password: ");
        var again = console.readPassword("再输入一次 Again: ");
        return once != null && Arrays.equals(once, again) ? Optional.of(String.valueOf(once)) : Optional.empty();
    }
}
