package spotcheck.papers.seal;

import java.util.Optional;

/** The electronic seals of the authorities. A paper without one keeps the outline （印章） for the seal in ink. */
public interface Seals {

    /**
     * The seal of an authority; empty if no service or key sets it.
     *
     * @param authority its code
     * @throws spotcheck.casefile.Refused if there is one that may not be set today
     */
    Optional<Seal> of(String authority);
}
