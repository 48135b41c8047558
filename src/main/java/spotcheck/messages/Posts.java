package spotcheck.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import spotcheck.engine.role.Candidates;

/** Who holds a post, and what waits there. */
public interface Posts {

    /** Ids of the people who may claim a task. */
    Set<String> people(Candidates candidates);

    /**
     * Open tasks that are due from now on and within so many days, the next first.
     *
     * @param page from 0; behind the last one nothing is found
     */
    List<Waiting> dueWithin(int days, int page);

    /**
     * @param people who has the task, or if nobody has claimed it who could
     * @param daysLeft from today to its date
     */
    record Waiting(String id, String name, String headline, Set<String> people, LocalDate due, long daysLeft) {}
}
