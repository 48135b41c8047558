package spotcheck.amendment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import spotcheck.amendment.step.StepAnswers;
import spotcheck.amendment.step.TakenStep;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.course.StepTaken;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperState;
import spotcheck.registry.person.People;
import spotcheck.regulation.RuleIds;

/** What the file tells of a step that is done again. */
@Component
public class AmendmentEntries {

    /** Kind of the entry that opens a step again. */
    public static final String OPENED = "step.reopened";

    /** Kind of the entry that tells what is another now. */
    public static final String DONE = "step.amended";

    private final AmendmentRows rows;
    private final StepAnswers answers;
    private final WithdrawalNotes withdrawals;
    private final Entries entries;
    private final People people;
    private final Clock clock;

    AmendmentEntries(
            AmendmentRows rows,
            StepAnswers answers,
            WithdrawalNotes withdrawals,
            Entries entries,
            People people,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.withdrawals = withdrawals;
        this.entries = entries;
        this.people = people;
        this.clock = clock;
    }

    /** Lets one correction of a case wait for the other. */
    void hold(CaseNumber number) {
        entries.hold(number);
    }

    /** A step is opened again: which, why, and what becomes of its papers. */
    void tell(
            SpotCase spotCase,
            TakenStep step,
            Entry entry,
            String reason,
            String title,
            Map<String, ?> more,
            List<Paper> withdrawn) {
        var details = new LinkedHashMap<String, Object>();
        details.put("更正的步骤", step.shown());
        details.put(
                "原记录",
                "第" + entry.seq() + "条，" + name(step.actor()) + "，" + entry.at().toLocalDate());
        details.put("理由", reason);
        details.putAll(more);
        details.put("原填写", answers.of(entry));
        put(details, "撤回的文书", withdrawn, paper -> !isAnnulled(paper));
        put(details, "作废的文书", withdrawn, AmendmentEntries::isAnnulled);
        entries.add(spotCase.number(), OPENED, title, details, RuleIds.none());
        withdrawals.write(spotCase, withdrawn);
    }

    private static void put(Map<String, Object> details, String label, List<Paper> papers, Predicate<Paper> chosen) {
        var numbers = papers.stream().filter(chosen).map(Paper::number).toList();
        if (!numbers.isEmpty()) {
            details.put(label, numbers);
        }
    }

    private static boolean isAnnulled(Paper paper) {
        return paper.state() instanceof PaperState.Annulled;
    }

    /** When a step that was opened again is done, the file tells what is another. */
    @EventListener
    void done(StepTaken step) {
        rows.waiting(step.number(), step.task()).ifPresent(amendment -> {
            var old = answers.entry(step.number(), amendment.entry()).orElseThrow();
            var now = answers.newest(step.number(), step.step()).orElseThrow();
            rows.done(amendment, now());
            var details = new LinkedHashMap<String, Object>();
            details.put("更正的步骤", step.name());
            details.put("原记录", "第" + old.seq() + "条");
            details.put("新记录", "第" + now.seq() + "条");
            details.put("理由", amendment.reason());
            details.put("更正", answers.differences(old, now));
            entries.add(step.number(), DONE, "更正完成：" + step.name(), details, RuleIds.none());
        });
    }

    String name(String person) {
        return person.equals(CurrentActor.SYSTEM)
                ? "系统"
                : people.find(person).map(one -> one.name()).orElse(person);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }
}
