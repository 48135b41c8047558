package spotcheck.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import spotcheck.casefile.Refused;

/** The days on which a list of samplers holds, both counted. */
public record Days(LocalDate holdsFrom, LocalDate holdsUntil) {

    /** Who knows the seed can reckon with it; so it does not hold for long. */
    static final int MOST = 31;

    /** @throws Refused if it ends before it begins, or holds for too long */
    public Days {
        if (holdsUntil.isBefore(holdsFrom)) {
            throw new Refused("holdsUntil", "名单的末日早于首日");
        }
        if (ChronoUnit.DAYS.between(holdsFrom, holdsUntil) >= MOST) {
            throw new Refused("holdsUntil", "名单最多适用%d天，期满后重新编制".formatted(MOST));
        }
    }

    boolean meet(Days others) {
        return !holdsUntil.isBefore(others.holdsFrom) && !others.holdsUntil.isBefore(holdsFrom);
    }

    @Override
    public String toString() {
        return holdsFrom + " 至 " + holdsUntil;
    }
}
