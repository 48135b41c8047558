package spotcheck.verification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What the last check at night found; no figure on a node that made none. */
@Component
class VerificationMeters implements MeterBinder {

    private final Verification verification;

    VerificationMeters(Verification verification) {
        this.verification = verification;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("spotcheck.verification.differences", verification::lastDifferences)
                .description("differences that the check at night found, chains among them")
                .register(registry);
    }
}
