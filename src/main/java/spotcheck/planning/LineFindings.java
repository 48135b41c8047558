package spotcheck.planning;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.PlanningFile;
import spotcheck.planning.line.CheckKind;
import spotcheck.planning.line.LineMode;
import spotcheck.planning.line.PlanLine;
import spotcheck.planning.line.SelectionGround;
import spotcheck.registry.authority.Authorities;

/** What stands out in a single line, beside the plans of the levels above. */
@Component
class LineFindings {

    private final UpperPlans above;
    private final Authorities authorities;

    LineFindings(UpperPlans above, Authorities authorities) {
        this.above = above;
        this.authorities = authorities;
    }

    List<Found> of(PlanningFile plan, List<PlanLine> lines) {
        var planned = above.lines(plan.organizer(), plan.planYear());
        var found = new ArrayList<Found>();
        for (var position = 1; position <= lines.size(); position++) {
            var line = lines.get(position - 1);
            for (var finding : of(plan, line, planned)) {
                found.add(new Found(finding, position, line));
            }
        }
        return found;
    }

    private List<Finding> of(PlanningFile plan, PlanLine line, List<PlanLine> planned) {
        var found = new ArrayList<>(alone(line));
        if (line.mode() != LineMode.LINKED && planned.stream().anyMatch(upper -> meets(upper, line))) {
            found.add(Finding.PLANNED_ABOVE);
        }
        if (above.hasAny(plan.organizer()) && planned.stream().noneMatch(line::isOfProduct)) {
            found.add(Finding.OUTSIDE_UPPER_PLAN);
        }
        return found;
    }

    /** A linked check is planned above in order that those below take part in it (SX23-3-6). */
    private boolean meets(PlanLine upper, PlanLine line) {
        return upper.mode() != LineMode.LINKED
                && upper.isOfProduct(line)
                && (authorities.isOrIsBelow(line.region(), upper.region())
                        || authorities.isOrIsBelow(upper.region(), line.region()));
    }

    private static List<Finding> alone(PlanLine line) {
        var found = new ArrayList<Finding>();
        if (line.kind() == CheckKind.FOLLOW_UP && !line.ground().isFollowUpTarget()) {
            found.add(Finding.FOLLOW_UP_WITHOUT_TARGET);
        }
        if (line.kind() == CheckKind.SPECIAL && !line.ground().isTrigger()) {
            found.add(Finding.SPECIAL_WITHOUT_TRIGGER);
        }
        if (line.mode() != LineMode.OWN && line.partners() == null) {
            found.add(Finding.JOINT_WITHOUT_PARTNER);
        }
        if (line.ground() == SelectionGround.OTHER && line.reason() == null) {
            found.add(Finding.OTHER_GROUND_WITHOUT_REASON);
        }
        return found;
    }
}
