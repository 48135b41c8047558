package spotcheck.papers;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Codes that nobody guesses: twelve characters of 32, without those that look alike. */
@Component
class VerifyCodes {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;

    private final SecureRandom random = new SecureRandom();

    String next() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
