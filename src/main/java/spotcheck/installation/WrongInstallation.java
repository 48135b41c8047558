package spotcheck.installation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What the system was given to start with cannot be right; who starts it is told what to do instead of where it failed. */
public final class WrongInstallation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public WrongInstallation(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** Named in {@code META-INF/spring.factories}: two sentences on the screen, no stack trace. */
    static final class Told extends AbstractFailureAnalyzer<WrongInstallation> {

        @Override
        protected FailureAnalysis analyze(Throwable root, WrongInstallation wrong) {
            return new FailureAnalysis(wrong.getMessage(), wrong.remedy, wrong);
        }
    }
}
