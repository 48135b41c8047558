package spotcheck.amendment;

import java.util.Set;
import org.springframework.stereotype.Component;
import spotcheck.access.Held;
import spotcheck.access.Rights;
import spotcheck.amendment.step.TakenStep;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.right.CaseVisibility.Sight;
import spotcheck.registry.person.People;

/** Who may have what done again. */
@Component
class AmendmentRights {

    static final String STEP = "step.amend";
    static final String DRAW = "draw.again";
    static final String ASK = "case.reopen-ask";
    static final String DECIDE = "case.reopen";

    private final Rights rights;
    private final CaseVisibility visibility;
    private final CurrentActor actor;
    private final People people;

    AmendmentRights(Rights rights, CaseVisibility visibility, CurrentActor actor, People people) {
        this.rights = rights;
        this.visibility = visibility;
        this.actor = actor;
        this.people = people;
    }

    String me() {
        return actor.id();
    }

    /** Who sees nothing of the case learns nothing of its steps. */
    void refuseStranger(SpotCase spotCase) {
        if (visibility.of(spotCase) == Sight.NONE) {
            throw new Forbidden(CaseVisibility.UNSEEN);
        }
    }

    /** Who knows the sample by its code alone sees the own steps. */
    boolean sees(SpotCase spotCase, TakenStep step) {
        return visibility.of(spotCase) == Sight.WHOLE || step.isOfThePerson(actor.id());
    }

    boolean mayAmend(SpotCase spotCase, TakenStep step) {
        return rights.may(
                STEP,
                held -> held.condition().equals("own-step")
                        ? step.isOfThePerson(actor.id())
                        : held.condition().equals("own-authority") && isOfAuthority(held, spotCase));
    }

    private static boolean isOfAuthority(Held held, SpotCase spotCase) {
        var body = held.post().body();
        return held.post().home() && (body.equals(spotCase.organizer()) || body.equals(spotCase.handler()));
    }

    boolean mayDrawAgain(SpotCase spotCase) {
        return rights.may(DRAW, held -> isOfOrganizer(held, spotCase));
    }

    boolean mayAskToReopen(SpotCase spotCase) {
        return rights.may(ASK, held -> isOfOrganizer(held, spotCase));
    }

    /** @param askedBy who cannot decide on the own request, by whatever login */
    boolean mayReopen(SpotCase spotCase, String askedBy) {
        return rights.may(DECIDE, held -> isOfOrganizer(held, spotCase))
                && !people.everyLogin(Set.of(askedBy)).contains(actor.id());
    }

    private static boolean isOfOrganizer(Held held, SpotCase spotCase) {
        return held.post().home() && held.post().body().equals(spotCase.organizer());
    }
}
