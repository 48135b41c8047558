package spotcheck.regulation.source;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something read from the files of the law, once for each deployment that comes into force. */
public final class Kept<T> {

    private final RegulationFiles files;
    private final Supplier<T> reading;
    private volatile @Nullable Read<T> known;

    Kept(RegulationFiles files, Supplier<T> reading) {
        this.files = files;
        this.reading = reading;
    }

    public T get() {
        var version = files.version();
        var before = known;
        if (before != null && before.version().equals(version)) {
            return before.content();
        }
        var read = reading.get();
        known = new Read<>(version, read);
        return read;
    }

    /** For who misses something: another node may have released it just now. */
    public T again() {
        files.changed();
        return get();
    }

    private record Read<T>(String version, T content) {}
}
