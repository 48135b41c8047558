package spotcheck.casefile.deadline;

import java.util.List;

/** What waits for the end of a deadline: tasks that are due then, timers that fire then. */
public interface DeadlineWaits {

    /** Those that wait for it now. */
    List<Wait> of(CaseDeadline deadline);

    /** Lets them wait for the dates that the deadline has now, and run again if they were paused. */
    void follow(CaseDeadline deadline);

    /** Lets no timer fire and no task be due until the deadline runs again. */
    void pause(CaseDeadline deadline);

    /**
     * What waits for a deadline.
     *
     * @param kind task or timer
     * @param name of the element in the diagram, in Chinese
     */
    record Wait(String kind, String name) {}
}
