package spotcheck.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.access.Held;
import spotcheck.access.Rights;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.registry.authority.Authorities;

/** Who may audit which cases: what the table of rights says of {@code case.audit}. */
@Component
public class Auditors {

    private static final String AUDIT = "case.audit";

    private final Rights rights;
    private final CaseVisibility visibility;
    private final Authorities authorities;

    Auditors(Rights rights, CaseVisibility visibility, Authorities authorities) {
        this.rights = rights;
        this.visibility = visibility;
        this.authorities = authorities;
    }

    /** The area of the person that is logged in; the door has turned away whoever has none. */
    public Area area() {
        var held = rights.held(AUDIT);
        rights.require(AUDIT, right -> true);
        var everything = held.stream().anyMatch(Auditors::isEverywhere);
        return new Area(visibility.where(AUDIT), everything, everything ? List.of() : below(held));
    }

    /**
     * Refuses who audits another area.
     *
     * @throws Forbidden if the case is outside the area
     */
    public void refuseStranger(SpotCase spotCase) {
        if (!visibility.holds(AUDIT, spotCase)) {
            throw stranger();
        }
    }

    /** What is told of a case that is outside the area, or nowhere. */
    public static Forbidden stranger() {
        return new Forbidden("本案不在您的审计范围内");
    }

    private static boolean isEverywhere(Held held) {
        return held.always() || held.post().body().isEmpty();
    }

    private List<String> below(List<Held> held) {
        return held.stream()
                .flatMap(right -> authorities.atOrBelow(right.post().body()).stream())
                .distinct()
                .toList();
    }
}
