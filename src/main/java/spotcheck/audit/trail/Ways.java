package spotcheck.audit.trail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.audit.AskedTable;
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
        var before = kept.of(number);
        var now = engine.of(number);
        var running =
                now.stream().filter(run -> run.endedAt() == null).map(Run::root).collect(Collectors.toSet());
        var runs = new ArrayList<>(before);
        runs.removeIf(run -> running.contains(run.root()));
        var roots = runs.stream().map(Run::root).collect(Collectors.toSet());
        now.stream()
                .filter(run -> !roots.contains(run.root()))
                .map(run -> withWhatWasAsked(run, before))
                .forEach(runs::add);
        runs.sort(Comparator.comparing(Run::startedAt));
        return List.copyOf(runs);
    }

    /** A case that was opened again goes on; what was asked of tables before its first end stands in what was kept then. */
    private static Run withWhatWasAsked(Run run, List<Run> before) {
        var asked = new LinkedHashSet<AskedTable>();
        before.stream().filter(kept -> kept.id().equals(run.id())).forEach(kept -> asked.addAll(kept.tables()));
        asked.addAll(run.tables());
        return run.said(run.deployedBy(), run.steps(), List.copyOf(asked));
    }

    /** A diagram as XML, by what a run calls it. */
    public Optional<String> diagram(String diagram) {
        return kept.diagram(diagram).or(() -> engine.diagram(diagram));
    }

    /** Puts what the engine remembers of a tree of processes that has ended into the case tables. */
    public void keep(CaseNumber number, String root) {
        var before = kept.of(number);
        var runs = engine.of(number).stream()
                .filter(run -> run.root().equals(root))
                .map(run -> withWhatWasAsked(run, before))
                .toList();
        kept.keep(number, runs, diagram -> engine.diagram(diagram).orElseThrow());
        engine.forget(runs.stream().map(Run::id).toList());
    }
}
