package spotcheck.sheet;

import java.time.Clock;
import org.springframework.stereotype.Component;
import spotcheck.access.Held;
import spotcheck.access.Rights;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;

/** Who brings sheets of which register, and for which authority. */
@Component
class SheetPeople {

    private final CurrentActor actor;
    private final Rights rights;
    private final Authorities authorities;
    private final Clock clock;

    SheetPeople(CurrentActor actor, Rights rights, Authorities authorities, Clock clock) {
        this.actor = actor;
        this.rights = rights;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** The code of the authority for which the person works; empty for who works for none. */
    String authority() {
        return authorities.ofPerson(actor.id()).map(Authority::code).orElse("");
    }

    boolean mayBring(SheetKind kind) {
        return rights.may(kind.act(), this::isMet);
    }

    private boolean isMet(Held held) {
        return held.always()
                || (held.condition().equals("own-authority")
                        && held.post().body().equals(authority()));
    }

    /** @throws Forbidden if it is not the person's register to bring */
    Scope scope(SheetKind kind, String fileName) {
        if (!mayBring(kind)) {
            throw new Forbidden("您没有导入、导出“" + kind.title() + "”的权限");
        }
        return new Scope(authority(), actor.id(), ChinaTime.today(clock), fileName);
    }
}
