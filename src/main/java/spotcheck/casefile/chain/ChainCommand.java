package spotcheck.casefile.chain;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The command {@code --verify-chain}: checks the entries of every case, names those that were tampered with, and ends. */
@Component
@Order(100)
@ConditionalOnProperty(ChainEnvironment.COMMAND)
class ChainCommand implements ApplicationRunner {

    private final ChainReport report;
    private final ConfigurableApplicationContext application;

    ChainCommand(ChainReport report, ConfigurableApplicationContext application) {
        this.report = report;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var told = report.ofAll();
        try (var screen = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            screen.println(told.text());
        }
        System.exit(SpringApplication.exit(application, () -> told.intact() ? 0 : 1));
    }
}
