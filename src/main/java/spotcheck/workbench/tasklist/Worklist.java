package spotcheck.workbench.tasklist;

import java.util.List;

/** The tasks of the engine that come to the logged-in person: to their posts, and to a leader those of the whole body. */
public interface Worklist {

    /** @param page from 0, the next due first; behind the last page the last one */
    Page list(Show show, int page);

    long count(Show show);

    /** What the person has to do, by the day until which; and what others have to do where he or she looks after it. */
    OwnWork ownWork();

    /** Those of some tasks that the person may see. */
    List<ListedTask> some(List<String> ids);

    /** @param more whether another page follows */
    record Page(List<ListedTask> tasks, int page, long total, boolean more) {}
}
