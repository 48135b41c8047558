package spotcheck;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts everything and knows nothing. */
@SpringBootApplication
public class SpotcheckApplication {

    public static void main(String[] arguments) {
        var checked = OfflineCommands.run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (checked.isPresent()) {
            System.exit(checked.getAsInt());
        }
        SpringApplication.run(SpotcheckApplication.class, arguments);
    }
}
