package spotcheck.custody.holding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * Who has a unit, and to whom it is being given: one has it at every moment, until the other says that he has it now.
 *
 * @param offeredTo null while it stays where it is
 */
public record Possession(Holder holder, @Nullable Holder offeredTo) {

    public static Possession of(Holder holder) {
        return new Possession(holder, null);
    }

    /**
     * Refuses who does not have the unit.
     *
     * @throws Refused unless the one who acts has the unit
     */
    public void require(Holder by) {
        if (!holder.isSame(by)) {
            throw new Refused("样品由" + holder.shown() + "持有，" + by.shown() + "没有持有，不能办理");
        }
    }

    /** The holder offers the unit to another; it stays his until that one has taken it. */
    public Possession offer(Holder by, Holder to) {
        require(by);
        if (offeredTo != null) {
            throw new Refused("样品已经交给" + offeredTo.shown() + "，尚待对方接收");
        }
        if (holder.isSame(to)) {
            throw new Refused("样品已经由" + to.shown() + "持有");
        }
        return new Possession(holder, to);
    }

    /** The holder leaves the unit with one who has no login, such as a courier, on its way to another or for good. */
    public Possession leave(Holder by, Holder with, @Nullable Holder onTheWayTo) {
        offer(by, with);
        return new Possession(with, onTheWayTo);
    }

    /** @throws Refused unless the unit was offered to the one who takes it */
    public Possession take(Holder by) {
        if (Optional.ofNullable(offeredTo).filter(by::isSame).isEmpty()) {
            throw new Refused("样品由" + holder.shown() + "持有，尚未交给" + by.shown() + "，不能接收");
        }
        return of(by);
    }

    /** The holder takes back what nobody has taken. */
    public Possession withdraw(Holder by) {
        require(by);
        if (offeredTo == null) {
            throw new Refused("样品没有待接收的交接");
        }
        return of(holder);
    }
}
