package spotcheck.workbench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/** The tasks of the engine that come to the logged-in person: to their posts, and to a leader those of the whole body. */
public interface Worklist {

    /** @param page from 0; the next due first */
    Page list(Show show, int page);

    long count(Show show);

    /** Those of some tasks that the person may see. */
    List<ListedTask> some(List<String> ids);

    /** The person takes a task. */
    void claim(String id);

    /**
     * Gives a task of the own post, or as a leader one of the own body, to somebody who holds its post.
     *
     * @throws spotcheck.casefile.Forbidden if the task is neither of the person's post nor of a body that he leads
     * @throws spotcheck.casefile.Refused if the other person does not hold the post
     */
    Given assign(String id, String person);

    /** Those to whom the person may give tasks: names by id. */
    Map<String, String> colleagues();

    /** @param more whether another page follows */
    record Page(List<ListedTask> tasks, int page, long total, boolean more) {}

    /** @param before who had the task; null if nobody */
    record Given(
            String task, CaseNumber caseNumber, @Nullable String before) {}
}
