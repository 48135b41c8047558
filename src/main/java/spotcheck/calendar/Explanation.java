package spotcheck.calendar;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts a deadline into words. */
final class Explanation {

    private Explanation() {}

    static String of(Deadline deadline) {
        var count = deadline.period().unit() == Unit.WORKING_DAY ? workingDays(deadline) : otherDays(deadline);
        return from(deadline) + "，" + count + "。"
                + deadline.remarks().stream().map(remark -> remark + "。").collect(joining());
    }

    private static String from(Deadline deadline) {
        return "自" + ChinaTime.inWords(deadline.start()) + "起算（当日不计入）"
                + deadline.period().label();
    }

    private static String workingDays(Deadline deadline) {
        var passedOver = deadline.skipped().isEmpty() ? "" : "不计" + listed(deadline.skipped()) + "，";
        return passedOver + "截止日为" + ChinaTime.inWords(deadline.dueDate());
    }

    private static String otherDays(Deadline deadline) {
        var last = "计至" + ChinaTime.inWords(deadline.rawDate());
        return deadline.isRolled()
                ? last + "，顺延越过" + listed(deadline.skipped()) + "，截止日为" + ChinaTime.inWords(deadline.dueDate())
                : last + "，以该日为准";
    }

    private static String listed(List<SkippedDay> skipped) {
        var runs = new ArrayList<Run>();
        for (SkippedDay day : skipped) {
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.isContinuedBy(day)) {
                runs.set(runs.size() - 1, new Run(last.first(), day.date(), day.reason()));
            } else {
                runs.add(new Run(day.date(), day.date(), day.reason()));
            }
        }
        return runs.stream().map(Run::inWords).collect(joining("、"));
    }

    private record Run(LocalDate first, LocalDate last, String reason) {

        boolean isContinuedBy(SkippedDay day) {
            return last.plusDays(1).equals(day.date()) && reason.equals(day.reason());
        }

        String inWords() {
            var days = first.equals(last)
                    ? ChinaTime.inWords(first)
                    : ChinaTime.inWords(first) + "至" + ChinaTime.inWords(last);
            return days + "（" + reason + "）";
        }
    }
}
