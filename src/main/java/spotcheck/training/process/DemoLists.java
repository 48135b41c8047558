package spotcheck.training.process;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Refused;
import spotcheck.draw.Days;
import spotcheck.draw.Draw;
import spotcheck.draw.DrawId;
import spotcheck.draw.Draws;
import spotcheck.draw.SamplerLists;
import spotcheck.draw.SeedKind;
import spotcheck.draw.SeedSource;
import spotcheck.registry.authority.AuthorityEnrolled;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;
import spotcheck.training.ClockMoved;

/**
 * Lists of samplers for the bodies of the demo world, whose clock jumps over months: two of a body's invented people freeze
 * and read them as people would, with dice that were thrown once for all.
 */
@Component
@Profile("demo")
@Order(50)
class DemoLists implements ApplicationRunner {

    private static final String DICE = "4 1 6 2 5 3 3 6 1 2 4 5 2 6 3 1 5 4 6 2";
    private static final int DAYS = 30;
    private static final Duration BEFORE_THE_DICE = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final SamplerLists lists;
    private final Draws draws;
    private final Institutions institutions;
    private final People people;
    private final IdentityService identity;
    private final Clock clock;

    DemoLists(
            SamplerLists lists,
            Draws draws,
            Institutions institutions,
            People people,
            IdentityService identity,
            Clock clock) {
        this.lists = lists;
        this.draws = draws;
        this.institutions = institutions;
        this.people = people;
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        makeWhereThereIsNone();
    }

    @EventListener
    void moved(ClockMoved move) {
        makeWhereThereIsNone();
    }

    @EventListener
    void enrolled(AuthorityEnrolled newcomer) {
        makeWhereThereIsNone();
    }

    private synchronized void makeWhereThereIsNone() {
        var today = ChinaTime.today(clock);
        var days = new Days(today, today.plusDays(DAYS));
        institutions.all().stream()
                .filter(body -> body.kind().equals("sampling"))
                .filter(body -> !lists.isListed(body.id(), days))
                .forEach(body -> make(body, days));
    }

    private void make(Institution body, Days days) {
        var two = people.of(body.id(), "sampler").stream()
                .filter(person -> person.isTrainedOn(days.holdsFrom()))
                .map(Person::id)
                .limit(2)
                .toList();
        if (two.size() == 2) {
            make(body, days, two.get(0), two.get(1));
        }
    }

    private void make(Institution body, Days days, String one, String other) {
        var before = identity.getCurrentAuthentication();
        try {
            as(one);
            var id = lists.begin(body.id(), days);
            await(frozen(id, one, other, BEFORE_THE_DICE));
            as(one);
            draws.enterSeed(id, DICE);
            as(other);
            draws.confirmSeed(id, DICE);
        } finally {
            identity.setAuthentication(before);
        }
    }

    /** When the dice are thrown; on a machine that is busy somebody may come too late, and both begin anew. */
    private OffsetDateTime frozen(DrawId id, String one, String other, Duration before) {
        var thrown = now().plus(before);
        try {
            as(one);
            draws.propose(id, new SeedSource(SeedKind.DICE, "演示：见证人" + one + "、" + other + "，骰子只掷过一次", thrown));
            as(other);
            draws.freeze(id);
            return thrown;
        } catch (Refused late) {
            if (before.compareTo(LONGEST) > 0) {
                throw late;
            }
            if (draws.get(id) instanceof Draw.Proposed) {
                draws.reopen(id, String.valueOf(late.getMessage()));
            }
            return frozen(id, one, other, before.multipliedBy(4));
        }
    }

    private void as(String person) {
        identity.setAuthentication(person, List.of());
    }

    private void await(OffsetDateTime moment) {
        while (now().isBefore(moment)) {
            LockSupport.parkNanos(Duration.between(now(), moment).toNanos());
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(ChinaTime.ZONE).toOffsetDateTime();
    }
}
