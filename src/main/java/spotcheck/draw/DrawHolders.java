package spotcheck.draw;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.access.Held;
import spotcheck.access.Rights;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.person.People;

/** Who may hold and read draws; the person is the one that is logged in. */
@Component
class DrawHolders {

    private final Rights rights;
    private final CurrentActor actor;
    private final People people;
    private final Authorities authorities;
    private final Institutions institutions;

    DrawHolders(Rights rights, CurrentActor actor, People people, Authorities authorities, Institutions institutions) {
        this.rights = rights;
        this.actor = actor;
        this.people = people;
        this.authorities = authorities;
        this.institutions = institutions;
    }

    /**
     * The logged-in person, who acts for the holder.
     *
     * @throws Forbidden if it does not
     */
    String acting(String holder) {
        if (!mayHold(holder)) {
            throw new Forbidden("只有举行该次抽取的部门或者机构的人员可以办理");
        }
        return actor.id();
    }

    boolean mayHold(String holder) {
        return rights.may("draw.hold", "own-body", post -> post.body().equals(holder));
    }

    /** Bodies for which the person may hold draws. */
    List<String> held() {
        return rights.held("draw.hold").stream()
                .map(held -> held.post().body())
                .filter(body -> !body.isEmpty())
                .distinct()
                .toList();
    }

    boolean mayRead(String holder) {
        return rights.may("draw.read", held -> reads(held, holder));
    }

    private boolean reads(Held held, String holder) {
        return switch (held.condition()) {
            case "always" -> true;
            case "own-body" -> held.post().body().equals(holder);
            case "own-or-below" ->
                held.post().body().equals(holder) || isIn(held.post().body(), holder);
            case "in-my-area" ->
                held.post().body().isEmpty() || isIn(held.post().body(), holder);
            default -> false;
        };
    }

    private boolean isIn(String area, String holder) {
        var region = authorities.find(holder).map(Authority::region).or(() -> institutions
                .find(holder)
                .map(body -> body.region() + "0000"));
        return authorities
                .find(area)
                .filter(authority -> region.filter(authority::covers).isPresent())
                .isPresent();
    }

    /** What people call an authority or a body. */
    String nameOf(String holder) {
        return authorities
                .find(holder)
                .map(Authority::name)
                .or(() -> institutions.find(holder).map(Institution::name))
                .orElse(holder);
    }

    /** @throws Refused if the two logins are one person's */
    void refuseSame(String one, String other, String message) {
        if (people.everyLogin(List.of(one)).contains(other)) {
            throw new Refused(message);
        }
    }
}
