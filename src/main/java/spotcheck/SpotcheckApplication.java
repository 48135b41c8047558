package spotcheck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts everything and knows nothing. */
@SpringBootApplication
public class SpotcheckApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(SpotcheckApplication.class, arguments);
    }
}
