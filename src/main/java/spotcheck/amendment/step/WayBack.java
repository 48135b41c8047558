package spotcheck.amendment.step;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.paper.WithdrawnPapers;
import spotcheck.casefile.row.RowChange;
import spotcheck.casefile.row.RowReturn;
import spotcheck.engine.position.EngineReturn;

/** Takes a step back: the case stands before it again, its papers are withdrawn, and what it had written is kept apart. */
@Component
public class WayBack {

    private final TakenSteps steps;
    private final EngineReturn engine;
    private final RowReturn rows;
    private final Supersession superseded;
    private final Papers papers;
    private final WithdrawnPapers withdrawn;

    WayBack(
            TakenSteps steps,
            EngineReturn engine,
            RowReturn rows,
            Supersession superseded,
            Papers papers,
            WithdrawnPapers withdrawn) {
        this.steps = steps;
        this.engine = engine;
        this.rows = rows;
        this.superseded = superseded;
        this.papers = papers;
        this.withdrawn = withdrawn;
    }

    /** @return the papers that the step had made, as they are now */
    public List<Paper> take(SpotCase spotCase, TakenStep step, long amendment) {
        var made = step.facts().stream()
                .filter(change -> change.made() && change.table().equals("paper"))
                .map(WayBack::id)
                .toList();
        var issued = papers.of(spotCase.number()).stream()
                .filter(paper -> made.contains(paper.id()) && paper.isInForce())
                .toList();
        engine.back(spotCase.number(), step.position());
        superseded.keep(spotCase.number(), amendment, rows.back(spotCase.number(), step.facts()));
        if (isUnused(spotCase, issued)) {
            issued.forEach(paper -> withdrawn.annul(paper.id()));
        } else {
            issued.forEach(paper -> withdrawn.withdraw(paper.id()));
        }
        steps.takenBack(step);
        return papers.of(spotCase.number()).stream()
                .filter(paper -> issued.stream().anyMatch(one -> one.id() == paper.id()))
                .toList();
    }

    /** What goes out with a receipt is entered as served: without such an entry nobody has it in his hands. */
    private boolean isUnused(SpotCase spotCase, List<Paper> issued) {
        return issued.stream().anyMatch(paper -> paper.kind().equals(Papers.SERVICE_RECEIPT))
                && issued.stream()
                        .noneMatch(paper ->
                                paper.servedOn() != null || superseded.wasServed(spotCase.number(), paper.id()));
    }

    private static long id(RowChange paper) {
        return Long.parseLong(Objects.requireNonNull(paper.left().get("id")));
    }
}
