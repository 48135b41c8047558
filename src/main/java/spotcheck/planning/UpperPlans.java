package spotcheck.planning;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.PlanningFiles;
import spotcheck.casefile.PlanningKind;
import spotcheck.planning.line.PlanLine;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;

/** What the levels above an authority have planned for a year, as far as it was approved. */
@Component
class UpperPlans {

    private final Authorities authorities;
    private final PlanningFiles files;
    private final PlanRows rows;

    UpperPlans(Authorities authorities, PlanningFiles files, PlanRows rows) {
        this.authorities = authorities;
        this.files = files;
        this.rows = rows;
    }

    boolean hasAny(String organizer) {
        return !above(organizer).isEmpty();
    }

    List<PlanLine> lines(String organizer, int year) {
        return above(organizer).stream()
                .flatMap(authority -> files.of(authority.code(), PlanningKind.ANNUAL_PLAN, year).stream())
                .flatMap(plan -> rows.inForce(plan.number()).stream())
                .flatMap(version -> version.lines().stream())
                .toList();
    }

    private List<Authority> above(String organizer) {
        return authorities.above(organizer).stream()
                .filter(authority -> !authority.code().equals(organizer))
                .toList();
    }
}
