package spotcheck.custody.holding;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.casefile.CurrentActor;
import spotcheck.custody.unit.SealedUnit;

/** Front door to the hand-overs: who has a unit gives it, who gets it takes it, and nobody else may do anything with it. */
@Service
public class Transfers {

    private final HandOvers rows;
    private final CurrentActor actor;

    Transfers(HandOvers rows, CurrentActor actor) {
        this.rows = rows;
        this.actor = actor;
    }

    /** Who has the unit now, and to whom it was offered. */
    public Possession of(SealedUnit unit) {
        return rows.of(unit.id());
    }

    /** The same of a unit with which something is about to be done: nobody else does anything with it until then. */
    public Possession hold(SealedUnit unit) {
        return rows.hold(unit.id());
    }

    public List<HandOver> flow(SealedUnit unit) {
        return rows.flow(unit.id());
    }

    /**
     * Refuses who does not have the unit.
     *
     * @throws spotcheck.casefile.Refused unless this one has the unit
     */
    public void require(SealedUnit unit, Holder by) {
        rows.hold(unit.id()).require(by);
    }

    /**
     * The holder offers the unit.
     *
     * @param givenBy login, or in words where the holder has none
     */
    @Transactional
    public void give(SealedUnit unit, Holder by, Holder to, String givenBy, String proof) {
        rows.hold(unit.id()).offer(by, to);
        rows.offer(unit.id(), by, to, givenBy, proof);
    }

    /** As {@link #give}, by the person who acts. */
    @Transactional
    public void give(SealedUnit unit, Holder by, Holder to, String proof) {
        give(unit, by, to, actor.id(), proof);
    }

    /** Who has the unit leaves it with one who has no login: what proves it stands in for the one who takes it. */
    @Transactional
    public void leave(SealedUnit unit, Holder by, Holder with, String remark, String proof) {
        rows.hold(unit.id()).offer(by, with);
        rows.pass(unit.id(), by, with, actor.id(), with.name(), SealCondition.INTACT, remark, proof);
    }

    /** Leaves the unit with a courier or helper, who is to bring it to another. */
    @Transactional
    public void send(SealedUnit unit, Holder by, Holder with, Holder onTheWayTo, String proof) {
        leave(unit, by, with, "交运，送往" + onTheWayTo.name(), proof);
        rows.offer(unit.id(), with, onTheWayTo, actor.id(), proof);
    }

    /**
     * Takes what was offered.
     *
     * @param proof task at which the evidence was filed; empty for none
     * @throws spotcheck.casefile.Refused if it was not offered to this one
     */
    @Transactional
    public void take(SealedUnit unit, Holder by, SealCondition seal, String remark, String proof) {
        rows.hold(unit.id()).take(by);
        rows.take(unit.id(), actor.id(), seal, remark, proof);
    }

    /** Takes back what nobody has taken. */
    @Transactional
    public void withdraw(SealedUnit unit, Holder by) {
        rows.hold(unit.id()).withdraw(by);
        rows.withdraw(unit.id());
    }

    /** The samplers take the unit from the party and seal it. */
    public void taken(SealedUnit unit, Holder party, Holder sampler) {
        rows.pass(unit.id(), party, sampler, party.name(), sampler.id(), SealCondition.INTACT, "抽取并封样", "抽样文书");
    }
}
