package spotcheck.casefile.deadline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.Deadline;
import spotcheck.calendar.Period;
import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.period.StatutoryPeriod;

/** Suspends deadlines, runs them again and counts them anew; each date that was once told stays in the file. */
@Service
public class DeadlineDesk {

    private final Deadlines deadlines;
    private final DeadlineChanges changes;
    private final CaseCalendars calendars;
    private final Regimes regimes;
    private final AuthorityFiles files;
    private final Entries entries;

    DeadlineDesk(
            Deadlines deadlines,
            DeadlineChanges changes,
            CaseCalendars calendars,
            Regimes regimes,
            AuthorityFiles files,
            Entries entries) {
        this.deadlines = deadlines;
        this.changes = changes;
        this.calendars = calendars;
        this.regimes = regimes;
        this.files = files;
        this.entries = entries;
    }

    /**
     * The period does not run on after that day.
     *
     * @param on the last day that counts; a day before the period began means that nothing of it has run
     */
    public CaseDeadline.Suspended suspend(CaseDeadline.Open running, LocalDate on, String reason, RuleIds basis) {
        var lastCounted = on.isBefore(running.startDate()) ? running.startDate() : on;
        var suspended = deadlines.suspend(running, lastCounted);
        changes.add(running, null, "suspended", lastCounted, reason, own(running, basis));
        var facts = facts(running, reason);
        facts.put("中止日期", lastCounted.toString());
        entries.add(running.number(), "deadline.suspended", "期限中止", facts, basis);
        return suspended;
    }

    /**
     * The period runs again, the day of its resumption not counted.
     *
     * @param anew whether for its whole length, or for what was left of it
     * @throws Refused if it is to run on and nothing was left
     */
    public CaseDeadline.Open resume(
            CaseDeadline.Suspended suspended,
            LocalDate on,
            boolean anew,
            String startEvent,
            String reason,
            RuleIds basis) {
        var length = anew ? wholeLength(suspended) : left(suspended);
        var counted = suspended.kind().after(on, length, calculator(suspended));
        var how = anew ? "重新计算" : "计算剩余的" + length.label();
        var why = interrupted(suspended, on) + how + "：" + counted.explanation();
        var after = deadlines.run(suspended, startEvent, counted, why);
        changes.add(suspended, after, "resumed", on, reason, own(suspended, basis));
        enterMove(suspended, after, "deadline.resumed", "期限恢复计算", facts(suspended, reason), basis);
        return after;
    }

    /** A calendar that was loaded or corrected counts the same period to another day, or to the same for certain. */
    public CaseDeadline.Open recount(
            CaseDeadline.Open running, Deadline counted, LocalDate on, String reason, RuleIds basis) {
        var after =
                deadlines.run(running, running.startEvent(), counted, aboutItsLength(running) + counted.explanation());
        changes.add(running, after, "recounted", on, reason, own(running, basis));
        var title = running.dueDate().equals(after.dueDate()) ? "期限重新计算，截止日不变" : "期限重新计算，截止日变动";
        enterMove(running, after, "deadline.recounted", title, facts(running, reason), basis);
        return after;
    }

    private RuleIds own(CaseDeadline deadline, RuleIds cited) {
        return regimes.applicable(cited, files.get(deadline.number()).regime());
    }

    private Period wholeLength(CaseDeadline deadline) {
        return deadlines
                .length(files.get(deadline.number()), deadline.period())
                .map(StatutoryPeriod.Fixed::period)
                .orElse(deadline.length());
    }

    private Period left(CaseDeadline.Suspended deadline) {
        return calculator(deadline)
                .left(deadline.since(), deadline.rawDate(), deadline.length().unit())
                .orElseThrow(() -> new Refused("counting", "中止时原期限已届满，恢复后应当重新计算"));
    }

    /** What the explanation says before it counts: the practice that fixed the length, or an earlier interruption. */
    private static String aboutItsLength(CaseDeadline deadline) {
        var from = deadline.startDate();
        var count = deadline.explanation().lastIndexOf("自" + ChinaTime.inWords(from) + "起算");
        return count > 0 ? deadline.explanation().substring(0, count) : "";
    }

    private DeadlineCalculator calculator(CaseDeadline deadline) {
        return calendars.of(files.get(deadline.number()), deadline.kind());
    }

    private static String interrupted(CaseDeadline.Suspended deadline, LocalDate resumedOn) {
        return "原截止日" + ChinaTime.inWords(deadline.rawDate()) + "（顺延后" + ChinaTime.inWords(deadline.dueDate()) + "），"
                + ChinaTime.inWords(deadline.since()) + "中止，"
                + ChinaTime.inWords(resumedOn) + "恢复，";
    }

    private void enterMove(
            CaseDeadline before,
            CaseDeadline after,
            String kind,
            String title,
            Map<String, Object> facts,
            RuleIds basis) {
        facts.put("新截止日", after.rawDate().toString());
        facts.put("新截止日（顺延后）", after.dueDate().toString());
        facts.put("计算过程", after.explanation());
        entries.add(before.number(), kind, title, facts, basis);
    }

    private static Map<String, Object> facts(CaseDeadline before, String reason) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("期限", before.kind().label());
        facts.put("理由", reason);
        facts.put("原截止日", before.rawDate().toString());
        facts.put("原截止日（顺延后）", before.dueDate().toString());
        return facts;
    }
}
