package spotcheck.replay.opening;

import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.Division;

/** Takes authorities into the registry that it does not have yet, so that their published results can be run. */
public interface Newcomers {

    /**
     * @param name of the authority as it is published
     * @return the authority as registered, with people and bodies who can carry a case
     */
    Authority organizer(Division place, String name);

    /** The authority of a county handles what is found there; nothing happens where there is one already. */
    void handler(Division county);
}
