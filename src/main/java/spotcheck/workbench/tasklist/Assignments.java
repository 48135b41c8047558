package spotcheck.workbench.tasklist;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.role.Candidates;

/** Takes tasks of the engine for the logged-in person, and gives them to others. */
public interface Assignments {

    /** Of some tasks those that come to the person or his or her posts, and to a leader those of the body; by id. */
    Map<String, Offered> offered(Collection<String> ids);

    /** @throws spotcheck.casefile.Refused if it is no longer as it was offered */
    void claim(Offered task);

    /** The same for another person, whom the caller has found to hold its post. */
    void give(Offered task, String person);

    /** Those to whom the person may give tasks: names by id. */
    Map<String, String> colleagues();

    /** Of some posts those that a person holds. */
    Set<String> heldBy(String person, Collection<String> posts);

    /**
     * @param caseName number of its case, or the code of a blind sample
     * @param own whether it comes to the person or a post of his or hers, and not only to one that he or she leads
     * @param holder who has it; blank if nobody
     */
    record Offered(
            String id,
            String name,
            String caseName,
            CaseNumber caseNumber,
            Candidates candidates,
            boolean own,
            String holder) {

        boolean isFree() {
            return holder.isEmpty();
        }
    }
}
