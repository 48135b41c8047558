package spotcheck.practice;

import java.util.List;
import java.util.Optional;
import spotcheck.casefile.AuthorityFile;
import spotcheck.practice.topic.Topic;
import spotcheck.regulation.RuleIds;

/**
 * Front door: what authorities do where their regime is silent. A practice fills silence and never speaks against a
 * rule; one person proposes it, another approves it, and a new choice ends the old one.
 */
public interface Practices {

    /**
     * The logged-in person proposes a practice for its own authority, or from a case for the one that organizes it; a
     * proposal that lies there already is not made twice.
     *
     * @throws spotcheck.casefile.Refused if the person may not, the regime speaks, or the choice is none
     */
    Practice propose(Proposal proposal);

    /**
     * The logged-in leader approves a proposal of its authority, made by someone else.
     *
     * @throws spotcheck.casefile.Refused if the person may not, or it is no open proposal
     */
    Practice approve(long id);

    /**
     * The logged-in leader ends a practice as of today, or turns a proposal down; who proposed may take it back.
     *
     * @throws spotcheck.casefile.Refused if the person may not, or it has ended already
     */
    Practice end(long id, String reason);

    /** Open proposals of the authorities for which the logged-in person acts, the oldest first. */
    List<Practice> waiting();

    /** All of an authority, the newest first. */
    List<Practice> of(String authority);

    /** What holds today for the case: that of the organizing authority, else of the nearest one above it. */
    Optional<Practice> inForce(AuthorityFile file, Topic topic);

    /**
     * The case follows the practice: an entry 采用惯例 says so, and the file keeps it.
     *
     * @param subject whom the point concerns; empty where a case has only one
     * @param searched the rules that were looked at and say nothing
     */
    void use(AuthorityFile file, Practice practice, String subject, RuleIds searched);
}
