package spotcheck.draw;

import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.test.context.TestComponent;
import spotcheck.TravelClock;
import spotcheck.calendar.ChinaTime;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** The list of samplers from which a body's teams are drawn, made by two of its people through the front door. */
@TestComponent
public class ListedSamplers {

    private static final int LONGEST = 30;

    private final AtomicInteger running = new AtomicInteger();
    private final SamplerLists lists;
    private final Draws draws;
    private final DrawRows rows;
    private final Cancellations cancellations;
    private final People people;
    private final IdentityService identity;
    private final TravelClock clock;

    ListedSamplers(
            SamplerLists lists,
            Draws draws,
            DrawRows rows,
            Cancellations cancellations,
            People people,
            IdentityService identity,
            TravelClock clock) {
        this.lists = lists;
        this.draws = draws;
        this.rows = rows;
        this.cancellations = cancellations;
        this.people = people;
        this.identity = identity;
        this.clock = clock;
    }

    /** A list of those who sample for the body now; an earlier one is called off, as it is when people change. */
    public DrawId of(String body) {
        var two = people.of(body, "sampler").stream().map(Person::id).toList();
        var before = identity.getCurrentAuthentication();
        try {
            return made(body, two.get(0), two.get(1));
        } finally {
            identity.setAuthentication(before);
        }
    }

    private DrawId made(String body, String one, String other) {
        var today = ChinaTime.today(clock);
        var days = new Days(today, today.plusDays(LONGEST - running.incrementAndGet() % LONGEST));
        rows.lists(body, days).forEach(old -> {
            as(one, () -> cancellations.ask(old.facts().id(), "人员变动"));
            as(other, () -> cancellations.approve(old.facts().id()));
        });
        clock.travelTo(today);
        identity.setAuthentication(one, List.of());
        var id = lists.begin(body, days);
        var moment = today.atTime(10, 1).atZone(ChinaTime.ZONE).toOffsetDateTime();
        as(one, () -> draws.propose(id, new SeedSource(SeedKind.PUBLIC_NUMBER, "当日福彩3D第2026058期等四期开奖号码", moment)));
        as(other, () -> draws.freeze(id));
        clock.travelTo(today, LocalTime.of(10, 2));
        as(one, () -> draws.enterSeed(id, "0731 5529 8846 1207 3391"));
        as(other, () -> draws.confirmSeed(id, "07315529884612073391"));
        return id;
    }

    private void as(String person, Runnable act) {
        identity.setAuthentication(person, List.of());
        act.run();
    }
}
