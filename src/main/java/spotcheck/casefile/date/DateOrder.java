package spotcheck.casefile.date;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.date.CaseDates.Told;
import spotcheck.regulation.Regimes;

/**
 * Front door: each day that somebody enters lies between the days of the case before and after it, as
 * {@code regulations/date-order.csv} declares for every question that asks for a day.
 */
@Component
public class DateOrder {

    private final CaseDates dates;
    private final AuthorityFiles files;
    private final Regimes regimes;
    private final Clock clock;

    DateOrder(CaseDates dates, AuthorityFiles files, Regimes regimes, Clock clock) {
        this.dates = dates;
        this.files = files;
        this.regimes = regimes;
        this.clock = clock;
    }

    /**
     * @param answers the days of a form by their questions
     * @param labels how the form calls its questions
     * @return what is out of order, one Chinese sentence a day
     */
    public List<String> problems(Form form, Map<String, List<LocalDate>> answers, Map<String, String> labels) {
        if (answers.isEmpty()) {
            return List.of();
        }
        var file = files.get(form.number());
        var known = known(form, answers, file.openedOn());
        return answers.entrySet().stream()
                .flatMap(answer -> DateRule.of(form.task(), answer.getKey()).stream()
                        .filter(rule -> isAsked(rule, file))
                        .flatMap(rule -> problems(rule, answer.getValue(), known)))
                .map(problem -> "「" + labels.get(problem.field()) + "」" + problem.text())
                .toList();
    }

    /**
     * The first day among several that the case knows already.
     *
     * @param facts names of {@code date-facts.csv} separated by blanks, such as {@code visit today}
     */
    public Optional<LocalDate> known(Form form, String facts) {
        var known = known(form, Map.of(), files.get(form.number()).openedOn());
        return DateFact.of(facts).stream()
                .map(known::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Keeps what later days are held against. */
    public void keep(Form form, Map<String, List<LocalDate>> answers) {
        var told = new LinkedHashMap<Told, LocalDate>();
        if (DateFact.isToldBy(form.task())) {
            told.put(new Told(form.task(), form.subject()), ChinaTime.today(clock));
        }
        answers.forEach((field, days) -> {
            var place = form.task() + "." + field;
            if (DateFact.isToldBy(place)) {
                days.stream()
                        .max(LocalDate::compareTo)
                        .ifPresent(day -> told.put(new Told(place, form.subject()), day));
            }
        });
        dates.keep(form.number(), told);
    }

    private KnownDays known(Form form, Map<String, List<LocalDate>> answers, LocalDate opened) {
        return new KnownDays(
                form.task(),
                form.subject(),
                answers,
                SingletonSupplier.of(() -> dates.of(form.number())),
                opened,
                ChinaTime.today(clock));
    }

    private boolean isAsked(DateRule rule, AuthorityFile file) {
        return rule.where().ids().isEmpty() || regimes.binds(rule.where(), file.regime());
    }

    private static Stream<Problem> problems(DateRule rule, List<LocalDate> days, KnownDays known) {
        return days.stream()
                .flatMap(day -> Stream.concat(
                        broken(rule.notBefore(), known, day, LocalDate::isBefore)
                                .map(limit -> new Problem(rule.field(), "不得早于" + limit)),
                        broken(rule.notAfter(), known, day, LocalDate::isAfter)
                                .map(limit -> new Problem(rule.field(), "不得晚于" + limit))));
    }

    private static Stream<String> broken(
            List<DateFact> facts, KnownDays known, LocalDate day, BiPredicate<LocalDate, LocalDate> breaks) {
        return facts.stream().flatMap(fact -> known.of(fact).stream()
                .filter(limit -> breaks.test(day, limit))
                .map(limit -> fact.label() + "（" + limit + "）"));
    }

    /**
     * A form that is being submitted.
     *
     * @param task id of the task without prefix
     * @param subject whose proceedings it concerns, such as {@code sampled-party}; empty if the whole case's
     */
    public record Form(CaseNumber number, String task, String subject) {}

    private record Problem(String field, String text) {}
}
