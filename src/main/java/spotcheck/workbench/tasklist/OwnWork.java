package spotcheck.workbench.tasklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spotcheck.workbench.tasklist.Worklist.Page;

/**
 * A person's work by the day until which it must be done.
 *
 * @param parts what is late, due today, until Sunday, in the next five working days, and later; those that hold nothing are left out
 * @param total all of it, also what is not shown
 * @param others what others have or could take, where the person looks after it
 * @param othersTotal all of that
 */
public record OwnWork(List<Part> parts, long total, List<ListedTask> others, long othersTotal) {

    private static final int OTHERS = 20;

    /**
     * Sorts what waits.
     *
     * @param own what the person has or could take, the next due first
     * @param all that, and what the person looks after
     * @param fifth the fifth working day from now
     */
    public static OwnWork of(Page own, Page all, String person, LocalDate today, LocalDate fifth) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var parts = new LinkedHashMap<When, List<ListedTask>>();
        own.tasks().forEach(task -> parts.computeIfAbsent(
                        When.of(task.due(), today, sunday, fifth), when -> new ArrayList<>())
                .add(task));
        return new OwnWork(
                parts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList(),
                own.total(),
                all.tasks().stream()
                        .filter(task -> !task.isOwn(person))
                        .limit(OTHERS)
                        .toList(),
                all.total() - own.total());
    }

    /** How many are shown of one part. */
    public long count(When when) {
        return parts.stream()
                .filter(part -> part.when() == when)
                .mapToLong(part -> part.tasks().size())
                .sum();
    }

    /** Whether there is more than is shown. */
    public boolean hasMore() {
        return parts.stream().mapToLong(part -> part.tasks().size()).sum() < total;
    }

    public record Part(When when, List<ListedTask> tasks) {}

    /** Until when, in the order in which it is done. */
    public enum When {
        LATE("已逾期"),
        TODAY("今天到期"),
        WEEK("本周到期（到星期日）"),
        SOON("以后五个工作日内到期"),
        LATER("更晚到期");

        private final String label;

        When(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static When of(@Nullable LocalDate due, LocalDate today, LocalDate sunday, LocalDate fifth) {
            if (due == null) {
                return LATER;
            }
            if (due.isBefore(today)) {
                return LATE;
            }
            if (due.equals(today)) {
                return TODAY;
            }
            return !due.isAfter(sunday) ? WEEK : !due.isAfter(fifth) ? SOON : LATER;
        }
    }
}
