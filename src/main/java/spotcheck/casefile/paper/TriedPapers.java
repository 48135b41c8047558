package spotcheck.casefile.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The papers of an act that is only tried, so that a person sees them before the step: they get no number and are not kept,
 * and whoever tries undoes all else. By thread, since an act runs in one.
 */
@Component
public class TriedPapers {

    private static final ThreadLocal<@Nullable List<TriedPaper>> TRIAL = new ThreadLocal<>();

    /** What the act would issue, in its order. */
    public List<TriedPaper> of(Runnable act) {
        var tried = new ArrayList<TriedPaper>();
        TRIAL.set(tried);
        try {
            act.run();
        } finally {
            TRIAL.remove();
        }
        return List.copyOf(tried);
    }

    /** Whether the act that runs is a trial. */
    public boolean areAsked() {
        return TRIAL.get() != null;
    }

    void add(Paper paper, Supplier<byte[]> file) {
        var tried = TRIAL.get();
        if (tried != null) {
            tried.add(new TriedPaper(paper, file));
        }
    }

    /**
     * A paper that was tried.
     *
     * @param file printed when it is asked for, from what was known at the trial
     */
    public record TriedPaper(Paper paper, Supplier<byte[]> file) {}
}
