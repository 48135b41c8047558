package spotcheck.audit.process;

import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** The engine speaks {@code java.util.Date}. */
@SuppressWarnings("JavaUtilDate")
final class EngineTimes {

    private EngineTimes() {}

    static Instant of(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }

    static @Nullable Instant orNull(@Nullable Date date) {
        return date == null ? null : of(date);
    }
}
