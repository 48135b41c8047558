package spotcheck.verification;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The command {@code --verify}: compares everything that is kept, names each difference, and ends with 0 or 1. */
@Component
@Order(100)
@ConditionalOnProperty("verify")
class VerifyCommand implements ApplicationRunner {

    private final Verification verification;
    private final ConfigurableApplicationContext application;

    VerifyCommand(Verification verification, ConfigurableApplicationContext application) {
        this.verification = verification;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var found = verification.all();
        try (var screen = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            screen.println(found.text());
        }
        System.exit(SpringApplication.exit(application, () -> found.problems().isEmpty() ? 0 : 1));
    }
}
