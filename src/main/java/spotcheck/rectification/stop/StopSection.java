package spotcheck.rectification.stop;

import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The stops of production and sale in the file of their case. */
@Component
class StopSection implements FileSection {

    private final StopBook stops;

    StopSection(StopBook stops) {
        this.stops = stops;
    }

    @Override
    public String name() {
        return "productionStops";
    }

    @Override
    public Object of(SpotCase spotCase) {
        return stops.of(spotCase.number());
    }
}
