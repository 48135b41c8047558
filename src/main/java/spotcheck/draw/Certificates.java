package spotcheck.draw;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.draw.lot.Drawing;
import spotcheck.draw.proof.Certificate;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** Draws as everybody may repeat them: what the database has now, so that a change after the freeze shows. */
@Component
class Certificates {

    private final PoolLines pools;
    private final Places places;
    private final ChangeRows changes;
    private final People people;

    Certificates(PoolLines pools, Places places, ChangeRows changes, People people) {
        this.pools = pools;
        this.places = places;
        this.changes = changes;
        this.people = people;
    }

    /** Empty before the pool is frozen; of a draw that was called off, what had been done. */
    Optional<Certificate> of(Draw draw) {
        var state = draw instanceof Draw.Cancelled cancelled ? cancelled.before() : draw;
        return state instanceof Draw.WithPool with ? Optional.of(certificate(with)) : Optional.empty();
    }

    private Certificate certificate(Draw.WithPool draw) {
        var id = draw.facts().id();
        return new Certificate(
                id.value(),
                draw.facts().campaign(),
                Drawing.ALGORITHM,
                frozen(draw.freeze(), id),
                pools.exclusions(id),
                draw instanceof Draw.Drawn drawn ? seed(drawn) : null,
                pools.quotas(id),
                places.drawn(id),
                places.reserves(id),
                changes.done(id).stream().map(this::named).toList());
    }

    private Certificate.Frozen frozen(Draw.Freeze freeze, DrawId id) {
        var by = List.of(name(freeze.naming().by()), name(freeze.frozenBy()));
        return new Certificate.Frozen(freeze.sha256(), inChina(freeze.frozenAt()), by, pools.rows(id));
    }

    private Certificate.DrawnSeed seed(Draw.Drawn drawn) {
        var naming = drawn.freeze().naming();
        return new Certificate.DrawnSeed(
                naming.source().kind().word(),
                naming.source().source(),
                inChina(naming.at()),
                drawn.seed().value(),
                name(drawn.seed().by()),
                name(drawn.confirmedBy()));
    }

    private Certificate.Change named(Certificate.Change change) {
        var approvedBy = change.approvedBy();
        return new Certificate.Change(
                inChina(change.at()),
                name(change.by()),
                approvedBy == null ? null : name(approvedBy),
                change.out(),
                change.in(),
                change.ground());
    }

    private String name(String login) {
        return people.find(login).map(Person::name).orElse(login);
    }

    private static OffsetDateTime inChina(OffsetDateTime at) {
        return at.atZoneSameInstant(ChinaTime.ZONE).toOffsetDateTime();
    }
}
