package spotcheck.engine.answer;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * While the database is away, rounds, timers and the job executor each miss it over and over; one line in ten seconds says
 * so, and no stack trace.
 */
class OutageLines extends TurboFilter {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(OutageLines.class);
    private static final long SILENCE = 10_000_000_000L;

    private final AtomicLong told = new AtomicLong(System.nanoTime() - SILENCE);

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        var failure = thrown == null ? last(parameters) : thrown;
        if (failure == null || !EngineWords.isAway(DatabaseAway.words(failure))) {
            return FilterReply.NEUTRAL;
        }
        var last = told.get();
        var now = System.nanoTime();
        if (now - last >= SILENCE && told.compareAndSet(last, now)) {
            LOG.warn("The database is away, missed by {}: {}", logger.getName(), DatabaseAway.last(failure));
        }
        return FilterReply.DENY;
    }

    /** Who logs several values gives the failure as the last of them. */
    private static @Nullable Throwable last(Object @Nullable [] parameters) {
        return parameters != null
                        && parameters.length > 0
                        && parameters[parameters.length - 1] instanceof Throwable failure
                ? failure
                : null;
    }
}
