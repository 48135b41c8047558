package spotcheck.replay;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The command {@code --replay=file.csv}: replays the file after the start, prints the summary and ends. */
@Component
@Order(100)
@ConditionalOnProperty("replay")
class ReplayCommand implements ApplicationRunner {

    private static final int UNREADABLE = 1;

    private final FileReplay replay;
    private final ConfigurableApplicationContext application;

    ReplayCommand(FileReplay replay, ConfigurableApplicationContext application) {
        this.replay = replay;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var code = replay(Path.of(application.getEnvironment().getRequiredProperty("replay")));
        System.exit(SpringApplication.exit(application, () -> code));
    }

    private int replay(Path file) {
        try (var screen = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            try {
                var summary = replay.of(file);
                screen.println(summary.text());
                return summary.exitCode();
            } catch (IOException unreadable) {
                screen.println("无法读取文件“" + file + "”：" + unreadable.getMessage());
                return UNREADABLE;
            }
        }
    }
}
