package spotcheck.casefile.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.Deadline;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.CaseNumber;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.period.PeriodKind;
import spotcheck.regulation.period.StatutoryPeriod;
import spotcheck.regulation.period.StatutoryPeriods;

/** The running and ended periods of all cases: how long each is by the law of its case, and what becomes of it. */
@Service
@LegalBasis(
        value = {"NMG-64a", "NMG-64b", "CQ20-75a", "CQ20-75b", "CQ23-79a", "CQ23-79b", "O18-55"},
        label = "计算期限：日为自然日，末日遇法定休假日顺延")
public class Deadlines {

    private final DeadlineRows rows;
    private final StatutoryPeriods periods;
    private final AdoptedPeriods adopted;
    private final CaseCalendars calendars;
    private final Clock clock;

    Deadlines(
            DeadlineRows rows, StatutoryPeriods periods, AdoptedPeriods adopted, CaseCalendars calendars, Clock clock) {
        this.rows = rows;
        this.periods = periods;
        this.adopted = adopted;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Starts a period and stores it with both its dates.
     *
     * @param period word of {@code statutoryPeriod}
     * @param subject whom it concerns; empty where a case has only one
     * @param dayZero the day of the event, not counted
     * @return empty where the regime is silent and no practice was adopted: then nothing is stored
     */
    public Optional<CaseDeadline.Open> start(AuthorityFile file, String period, String subject, LocalDate dayZero) {
        var said = periods.of(file.regime(), period);
        return said instanceof StatutoryPeriod.Fixed fixed
                ? Optional.of(begin(file, period, subject, fixed, dayZero, ""))
                : adopted.find(file, period).map(practice -> {
                    adopted.use(file, practice, subject, said.legalBasis());
                    return begin(file, period, subject, fixed(said, practice), dayZero, practice.words());
                });
    }

    /** Starts a period of which the regime is silent, as long as the authority decided for this case alone. */
    public CaseDeadline.Open startDecided(
            AuthorityFile file, String period, String subject, Period length, LocalDate dayZero, String why) {
        var silent = periods.of(file.regime(), period);
        var decided = new StatutoryPeriod.Fixed(length, silent.from(), silent.legalBasis());
        return begin(file, period, subject, decided, dayZero, why);
    }

    /** Starts a period whose length another table than {@code statutoryPeriod} says. */
    public CaseDeadline.Open startFixed(
            AuthorityFile file, String period, StatutoryPeriod.Fixed length, LocalDate dayZero) {
        return begin(file, period, "", length, dayZero, "");
    }

    /** How long a period of the case is, by its regime or by an adopted practice; empty where neither fixes it. */
    public Optional<StatutoryPeriod.Fixed> length(AuthorityFile file, String period) {
        if (!PeriodKind.of(period).isInTable()) {
            return Optional.empty();
        }
        var said = periods.of(file.regime(), period);
        return said instanceof StatutoryPeriod.Fixed fixed
                ? Optional.of(fixed)
                : adopted.find(file, period).map(practice -> fixed(said, practice));
    }

    private static StatutoryPeriod.Fixed fixed(StatutoryPeriod silent, AdoptedPeriods.Adopted practice) {
        return new StatutoryPeriod.Fixed(practice.length(), silent.from(), silent.legalBasis());
    }

    private CaseDeadline.Open begin(
            AuthorityFile file,
            String period,
            String subject,
            StatutoryPeriod.Fixed fixed,
            LocalDate dayZero,
            String practice) {
        var kind = PeriodKind.of(period);
        var deadline = kind.after(dayZero, fixed.period(), calendars.of(file, kind));
        return rows.store(file, kind, subject, fixed, deadline, practice + deadline.explanation());
    }

    /**
     * Starts a period again after it was interrupted, for its whole length or for what was left of it.
     *
     * @param interrupted the period as it ran before; it is no longer open
     * @param days calendar days it runs now
     * @param startEvent code of the event that starts it again
     */
    public CaseDeadline.Open restart(
            AuthorityFile file, CaseDeadline interrupted, int days, String startEvent, LocalDate dayZero) {
        var length = new Period(days, Unit.CALENDAR_DAY);
        var again = new StatutoryPeriod.Fixed(length, startEvent, interrupted.legalBasis());
        return begin(file, interrupted.period(), interrupted.subject(), again, dayZero, "");
    }

    public Optional<CaseDeadline.Open> open(CaseNumber number, String period, String subject) {
        return of(number, period, subject)
                .filter(CaseDeadline.Open.class::isInstance)
                .map(CaseDeadline.Open.class::cast)
                .reduce((one, later) -> later);
    }

    /** The last one of its kind, whether it runs or not. */
    public Optional<CaseDeadline> newest(CaseNumber number, String period, String subject) {
        return of(number, period, subject).reduce((one, later) -> later);
    }

    private Stream<CaseDeadline> of(CaseNumber number, String period, String subject) {
        return of(number).stream()
                .filter(one -> one.period().equals(period) && one.subject().equals(subject));
    }

    /** Those that run, of all cases. */
    public List<CaseDeadline.Open> running() {
        return rows.running();
    }

    /** Read once in a transaction that changes none. */
    public List<CaseDeadline> of(CaseNumber number) {
        return rows.of(number);
    }

    /** The act that the period waited for was done, today. */
    public void meet(CaseNumber number, String period, String subject) {
        settle(number, period, subject, "met");
    }

    /** The act was done on an earlier day than that of its registration. */
    public void meet(CaseNumber number, String period, String subject, LocalDate on) {
        rows.settle(number, period, subject, "met", on);
    }

    /** The period ran out and its legal effect came in. */
    public void end(CaseNumber number, String period, String subject) {
        settle(number, period, subject, "ended");
    }

    /** What started the period was withdrawn, or is done anew. */
    public void withdraw(CaseNumber number, String period, String subject) {
        settle(number, period, subject, "withdrawn");
    }

    private void settle(CaseNumber number, String period, String subject, String status) {
        rows.settle(number, period, subject, status, ChinaTime.today(clock));
    }

    /** It stops running at the end of that day. */
    CaseDeadline.Suspended suspend(CaseDeadline.Open running, LocalDate on) {
        return rows.suspend(running, on);
    }

    /** It runs to another day from now on. */
    CaseDeadline.Open run(CaseDeadline.Pending pending, String startEvent, Deadline counted, String explanation) {
        return rows.run(pending, startEvent, counted, explanation);
    }
}
