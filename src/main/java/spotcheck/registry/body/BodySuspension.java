package spotcheck.registry.body;

import java.time.LocalDate;

/**
 * A body that may take no tasks of spot checks for a time (SX23-5-6).
 *
 * @param authority whose decision it is; it holds for checks of that authority and of those below it
 * @param caseNumber case in which the breach was found
 * @param lastDay last day on which it may take none
 */
public record BodySuspension(
        String institution,
        String authority,
        String caseNumber,
        LocalDate decidedOn,
        LocalDate lastDay,
        String reasons,
        String decidedBy) {

    /** What is said to whoever chooses the body all the same. */
    public String refusal(String name) {
        return "“" + name + "”承担监督抽查任务的资格暂停至" + lastDay + "，不能选定";
    }
}
