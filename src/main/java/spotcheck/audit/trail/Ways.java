package spotcheck.audit.trail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;

/** The way a case took: from the case tables what has ended, from the engine what runs. */
@Component
public class Ways {

    private final KeptRuns kept;
    private final EngineHistory engine;

    Ways(KeptRuns kept, EngineHistory engine) {
        this.kept = kept;
        this.engine = engine;
    }

    public List<Run> of(CaseNumber number) {
        var runs = new ArrayList<>(kept.of(number));
        var roots = runs.stream().map(Run::root).collect(Collectors.toSet());
        engine.of(number).stream().filter(run -> !roots.contains(run.root())).forEach(runs::add);
        runs.sort(Comparator.comparing(Run::startedAt));
        return List.copyOf(runs);
    }

    /** A diagram as XML, by what a run calls it. */
    public Optional<String> diagram(String diagram) {
        return kept.diagram(diagram).or(() -> engine.diagram(diagram));
    }

    /** Puts what the engine remembers of a tree of processes that has ended into the case tables. */
    public void keep(CaseNumber number, String root) {
        var runs = engine.of(number).stream()
                .filter(run -> run.root().equals(root))
                .toList();
        kept.keep(number, runs, diagram -> engine.diagram(diagram).orElseThrow());
        engine.forget(runs.stream().map(Run::id).toList());
    }
}
