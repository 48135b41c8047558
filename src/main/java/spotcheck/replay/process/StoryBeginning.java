package spotcheck.replay.process;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.rectification.reinspection.Reinspectors;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.replay.answers.StoryOf;
import spotcheck.replay.published.Published;
import spotcheck.replay.published.PublishedRow;

/** What is known when the case of a published row was opened, so that its forms can be answered. */
@Component
class StoryBeginning {

    private static final int REINSPECTORS = 2;

    private final Cases cases;
    private final Authorities authorities;
    private final Reinspectors reinspectors;
    private final Clock clock;

    StoryBeginning(Cases cases, Authorities authorities, Reinspectors reinspectors, Clock clock) {
        this.cases = cases;
        this.authorities = authorities;
        this.reinspectors = reinspectors;
        this.clock = clock;
    }

    StoryOf of(CaseNumber number, PublishedRow row, Published published) {
        var spotCase = cases.get(number);
        return new StoryOf(
                number,
                row,
                published.outcome(),
                published.round(),
                1,
                ChinaTime.today(clock),
                superiors(spotCase),
                reinspectors(spotCase));
    }

    private List<String> superiors(SpotCase spotCase) {
        return authorities.above(spotCase.handler()).stream()
                .map(Authority::code)
                .toList();
    }

    private List<String> reinspectors(SpotCase spotCase) {
        return reinspectors.of(spotCase).keySet().stream().limit(REINSPECTORS).toList();
    }
}
