package spotcheck.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Rows;
import spotcheck.evidence.ContentState;
import spotcheck.evidence.UploadRefused;
import spotcheck.evidence.UploadRefused.Reason;

/** Every content once; nothing is given out that is not what was taken in. */
@Repository
public class Contents {

    /** How long bytes whose length and time have not changed are trusted without being read again. */
    private static final Duration TRUSTED = Duration.ofMinutes(10);

    private static final RowMapper<StoredContent> ROWS = Rows.of(StoredContent.Row.class, StoredContent.Row::content);

    private final JdbcClient jdbc;
    private final ContentStore store;
    private final Clock clock;
    private final Map<String, Seen> seen = Collections.synchronizedMap(new Latest<>());

    Contents(JdbcClient jdbc, ContentStore store, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
    }

    /** Stores the bytes of an upload unless they are there already and sound. */
    public void keep(String sha256, Path file, long size) {
        try {
            if (inspect(sha256) != ContentState.HELD) {
                store.put(sha256, file);
            }
            enter(sha256, size);
        } catch (IOException unwritable) {
            throw new UploadRefused(Reason.STORE, unwritable);
        }
    }

    private void enter(String sha256, long size) {
        if (mark(sha256, ContentState.HELD) > 0) {
            return;
        }
        try {
            jdbc.sql("insert into stored_content (sha256, size, stored_at, checked_at, state) values (?, ?, ?, ?, ?)")
                    .params(sha256, size, now(), now(), ContentState.HELD.code())
                    .update();
        } catch (DuplicateKeyException theSameAtOnce) {
            mark(sha256, ContentState.HELD);
        }
    }

    /** Reads the bytes and says how they are: held, damaged or missing. */
    public ContentState inspect(String sha256) throws IOException {
        try (var bytes = store.open(sha256)) {
            var sound = Hashes.of(bytes).equals(sha256);
            if (sound) {
                trust(sha256);
            }
            return sound ? ContentState.HELD : ContentState.DAMAGED;
        } catch (NoSuchFileException missing) {
            return ContentState.MISSING;
        }
    }

    /** As {@link #inspect}, but bytes that were read a moment ago and look untouched are not read again. */
    public ContentState inspectBeforeUse(String sha256) throws IOException {
        var known = seen.get(sha256);
        return known != null
                        && known.at.plus(TRUSTED).isAfter(clock.instant())
                        && known.stamp.equals(store.stamp(sha256).orElse(""))
                ? ContentState.HELD
                : inspect(sha256);
    }

    private void trust(String sha256) throws IOException {
        store.stamp(sha256).ifPresent(stamp -> seen.put(sha256, new Seen(stamp, clock.instant())));
    }

    public InputStream open(String sha256) throws IOException {
        return store.open(sha256);
    }

    public Optional<StoredContent> find(String sha256) {
        return jdbc.sql("select * from stored_content where sha256 = ?")
                .param(sha256)
                .query(ROWS)
                .optional();
    }

    /**
     * The next of those not read since then.
     *
     * @param after hash of the last one that was looked at, empty at the beginning
     */
    public List<StoredContent> notCheckedSince(OffsetDateTime then, String after) {
        return jdbc.sql("select * from stored_content where checked_at < ? and sha256 > ? and state <> 'destroyed'"
                        + " order by sha256 limit 500")
                .params(then, after)
                .query(ROWS)
                .list();
    }

    public int mark(String sha256, ContentState state) {
        return jdbc.sql("update stored_content set state = ?, checked_at = ? where sha256 = ?")
                .params(state.code(), now(), sha256)
                .update();
    }

    public void destroy(String sha256) throws IOException {
        store.remove(sha256);
        seen.remove(sha256);
        mark(sha256, ContentState.DESTROYED);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    private record Seen(String stamp, Instant at) {}

    /** As many as are looked at within {@link #TRUSTED} by many people; memory stays the same however many files there are. */
    private static final class Latest<V> extends LinkedHashMap<String, V> {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > 10_000;
        }
    }
}
