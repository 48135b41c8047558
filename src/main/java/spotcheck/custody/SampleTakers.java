package spotcheck.custody;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.right.Companions;

/** Two take a sample, one of them enters it: both are named with the sample. */
@Component
class SampleTakers implements Companions {

    private static final String TAKING = "drawSample";

    private final Samples samples;

    SampleTakers(Samples samples) {
        this.samples = samples;
    }

    @Override
    public Set<String> in(CaseNumber number, String act) {
        return act.equals(TAKING)
                ? samples.of(number).stream()
                        .flatMap(sample -> sample.takenBy().stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
