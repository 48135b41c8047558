package spotcheck.custody;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.right.Companions;
import spotcheck.casefile.secret.DrawnFirms;

/** Two take a sample, one of them enters it: both are named with the sample. */
@Component
class SampleTakers implements Companions {

    private static final String TAKING = "drawSample";

    private final Samples samples;
    private final DrawnFirms drawn;

    SampleTakers(Samples samples, DrawnFirms drawn) {
        this.samples = samples;
        this.drawn = drawn;
    }

    @Override
    public Set<String> in(CaseNumber number, String act) {
        return act.equals(TAKING)
                ? Stream.concat(
                                drawn.samplers(number).stream(),
                                samples.of(number).stream().flatMap(sample -> sample.takenBy().stream()))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
