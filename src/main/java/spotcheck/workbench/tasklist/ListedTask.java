package spotcheck.workbench.tasklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.PlanningKind;

/**
 * A task in a list.
 *
 * @param opens whether the person may open it, and not only give it to others
 * @param caseName number of its case, or the code of a blind sample
 * @param firm the sampled party, and whom the task concerns; blank for a blind sample
 * @param holder who has it; null if nobody has claimed it
 */
public record ListedTask(
        String id,
        String name,
        boolean opens,
        String caseName,
        String product,
        String firm,
        @Nullable LocalDate due,
        @Nullable Long daysLeft,
        @Nullable Holder holder) {

    private static final String BETWEEN = " · ";

    /** @param headline of the task: case, product and firm with points between */
    public static ListedTask of(
            String id,
            String name,
            boolean opens,
            String headline,
            @Nullable LocalDate due,
            LocalDate today,
            @Nullable Holder holder) {
        var parts = headline.split(BETWEEN, 3);
        return new ListedTask(
                id,
                name,
                opens,
                parts[0],
                parts.length > 1 ? parts[1] : "",
                parts.length > 2 ? parts[2] : "",
                due,
                due == null ? null : ChronoUnit.DAYS.between(today, due),
                holder);
    }

    public static String caseName(String headline) {
        return headline.split(BETWEEN, 2)[0];
    }

    /** Whether the case is named, and not only its blind sample. */
    public boolean hasFile() {
        return CaseNumber.isOne(caseName);
    }

    /** In Chinese, what the second part of its headline is: the product of a case, or the plan itself. */
    public String subject() {
        return hasFile() && new CaseNumber(caseName).planning().isPresent() ? "事项" : "产品";
    }

    /** Where it is read: plans and schemes have pages of their own. */
    public String file() {
        return new CaseNumber(caseName)
                        .planning()
                        .map(kind -> kind == PlanningKind.ANNUAL_PLAN ? "/plans/" : "/campaigns/")
                        .orElse("/cases/")
                + caseName;
    }

    public boolean isOverdue() {
        return daysLeft != null && daysLeft < 0;
    }

    /** In Chinese: how long there is still time. */
    public String left() {
        return daysLeft == null
                ? ""
                : daysLeft < 0 ? "逾期 " + -daysLeft + " 天" : daysLeft == 0 ? "今天截止" : "剩余 " + daysLeft + " 天";
    }

    /** Whether the person has it, or may take it. */
    public boolean isOwn(String person) {
        return opens && (holder == null || holder.id().equals(person));
    }

    /** What was seen of it, for {@link ChosenTask}. */
    public String chosen() {
        return new ChosenTask(id, holder == null ? "" : holder.id()).code();
    }

    public record Holder(String id, String name) {}
}
