package spotcheck.custody;

import java.util.Optional;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.holding.Possession;

/** What one may do with a unit: give what one has, take what was offered, take back what nobody has taken. */
public enum Hand {
    GIVE,
    TAKE,
    WITHDRAW;

    static Optional<Hand> of(Possession possession, Holder self) {
        var offered = possession.offeredTo();
        if (offered != null && offered.isSame(self)) {
            return Optional.of(TAKE);
        }
        if (!possession.holder().isSame(self)) {
            return Optional.empty();
        }
        return Optional.of(offered == null ? GIVE : WITHDRAW);
    }
}
