package spotcheck.papers.fact;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Facts that are looked up only when a template names one of them. */
public final class AskedFacts extends Facts {

    private static final long serialVersionUID = 1;

    private final transient Supplier<Facts> source;

    @Nullable
    private transient Facts known;

    public AskedFacts(Supplier<Facts> source) {
        this.source = source;
    }

    @Override
    public @Nullable Object get(Object name) {
        if (known == null) {
            known = source.get();
        }
        return known.get(name);
    }
}
