package spotcheck.verification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.AuthorityFile;

/** How each case was found when it was last compared; a break that is new is an alarm. */
@Component
class ChainStates {

    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChainStates(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void found(AuthorityFile file, List<String> problems) {
        var told = String.join("；", problems);
        var message = told.substring(0, Math.min(LONGEST, told.length()));
        var before = find(file);
        var now = OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
        var since = problems.isEmpty() ? null : before.map(State::brokenSince).orElse(now);
        if (before.isEmpty()) {
            jdbc.sql("insert into chain_state (case_number, checked_at, intact, broken_since, message)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(Arrays.asList(file.number().value(), now, problems.isEmpty(), since, message))
                    .update();
        } else {
            jdbc.sql("update chain_state set checked_at = ?, intact = ?, broken_since = ?, message = ?"
                            + " where case_number = ?")
                    .params(Arrays.asList(
                            now,
                            problems.isEmpty(),
                            since,
                            message,
                            file.number().value()))
                    .update();
        }
        if (!problems.isEmpty() && !message.equals(before.map(State::message).orElse(""))) {
            events.publishEvent(new ChainBroken(file.number(), file.organizer(), message));
        }
    }

    private Optional<State> find(AuthorityFile file) {
        return jdbc.sql("select broken_since, message from chain_state where case_number = ?")
                .param(file.number().value())
                .query(State.class)
                .optional();
    }

    record State(@Nullable OffsetDateTime brokenSince, String message) {}
}
