package spotcheck.audit;

import java.util.Set;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.Authorities;
import spotcheck.registry.Authority;

/**
 * Who may audit: auditors, the cases of the authority they belong to and of those below it, all if they belong to none;
 * administrators all. Nobody else.
 */
@Component
public class Auditors {

    private static final String ADMINISTRATOR = "camunda-admin";
    private static final Set<String> AUDIT = Set.of("auditor", ADMINISTRATOR);

    private final CurrentActor actor;
    private final Authorities authorities;

    Auditors(CurrentActor actor, Authorities authorities) {
        this.actor = actor;
        this.authorities = authorities;
    }

    /** @throws Forbidden to whom nothing is an area */
    public Area area() {
        if (actor.groups().stream().noneMatch(AUDIT::contains)) {
            throw new Forbidden("只有审计人员和系统管理员可以查阅案卷审计");
        }
        return actor.groups().contains(ADMINISTRATOR)
                ? Area.EVERYTHING
                : authorities.ofPerson(actor.id()).map(this::below).orElse(Area.EVERYTHING);
    }

    /** @throws Forbidden if the case is outside the area */
    public void refuseStranger(SpotCase spotCase) {
        if (!area().holds(spotCase.organizer(), spotCase.handler())) {
            throw new Forbidden("本案不在您的审计范围内");
        }
    }

    private Area below(Authority own) {
        return new Area(
                false,
                authorities.all().stream()
                        .map(Authority::code)
                        .filter(code -> authorities.isOrIsBelow(code, own.code()))
                        .toList());
    }
}
