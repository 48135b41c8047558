package spotcheck.custody;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The samples in the case file. */
@Component
class SampleSection implements FileSection {

    private final Custody custody;

    SampleSection(Custody custody) {
        this.custody = custody;
    }

    @Override
    public String name() {
        return "samples";
    }

    @Override
    public List<SampleInFile> of(SpotCase spotCase) {
        return custody.of(spotCase.number()).stream().map(this::withEvents).toList();
    }

    private SampleInFile withEvents(Sample sample) {
        var events = Stream.of(sample.test(), sample.reserve())
                .flatMap(unit -> custody.events(unit).stream())
                .toList();
        return new SampleInFile(sample, events);
    }
}
