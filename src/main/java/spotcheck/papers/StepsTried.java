package spotcheck.papers;

import java.util.Map;

/** A step as the person who is logged in would do it; whoever calls decides whether it lasts. */
public interface StepsTried {

    /** Whether there is such a task, and the person may see it. */
    boolean isSeen(String task);

    /**
     * Hands in the form.
     *
     * @throws spotcheck.casefile.Refused if the answers do not stand, or the person may not do it
     */
    void submit(String task, Map<String, Object> answers);
}
