package spotcheck.rectification.reinspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.rectification.order.OrderPeriods;
import spotcheck.regulation.RuleIds;

/** Holds re-inspections: each rests on an order in force, within its days. */
@Service
public class ReinspectionDesk {

    private static final int SECOND = 2;
    private static final RuleIds LATE =
            RuleIds.parse("CQ23-71 CQ23-73a NMG-54a NMG-55a CQ20-66 CQ20-68a CQN-3-3d CQN-3-3g O18-47 O18-48");

    private final Reinspections reinspections;
    private final ReinspectionTerms terms;
    private final ReinspectionNotices notices;
    private final OrderPeriods periods;
    private final Cases cases;
    private final Entries entries;
    private final Clock clock;

    ReinspectionDesk(
            Reinspections reinspections,
            ReinspectionTerms terms,
            ReinspectionNotices notices,
            OrderPeriods periods,
            Cases cases,
            Entries entries,
            Clock clock) {
        this.reinspections = reinspections;
        this.terms = terms;
        this.notices = notices;
        this.periods = periods;
        this.cases = cases;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * The authority goes to the party and takes samples, free of charge, or meets with a refusal.
     *
     * @param cooperates whether the party gave samples
     * @param lateReason why the window of the second round was missed; without it that round is refused
     * @throws Refused before the first day, in the future, or when the order is closed or withdrawn; a first round after
     *     its last day is held all the same, and the file says that the authority is late
     */
    public void hold(CaseNumber number, int round, LocalDate heldOn, boolean cooperates, Optional<String> lateReason) {
        var spotCase = cases.get(number);
        var term = terms.of(number, round);
        checkDay(heldOn, round, term);
        if (round == SECOND && term.isLate(heldOn) && lateReason.isEmpty()) {
            throw new Refused(
                    "lateReason",
                    "第二次复查应当在" + term.chinese() + "（公告后第61日至第89日）组织，填写的" + heldOn + "已超过该期间；确已逾期组织的，须写明理由");
        }
        var held = reinspections.hold(number, round, heldOn, term.isLate(heldOn), spotCase.laboratory());
        notices.issue(spotCase);
        periods.reinspected(number, round, heldOn, term.isLate(heldOn));
        if (term.isLate(heldOn)) {
            enterLate(number, heldOn, term);
        }
        if (cooperates) {
            notices.writeDown(spotCase);
        } else {
            reinspections.save(held.conclude(Reinspection.Outcome.REFUSED, today()));
        }
    }

    private void enterLate(CaseNumber number, LocalDate heldOn, ReinspectionTerm term) {
        var days = Map.of("复查日期", heldOn.toString(), "应当复查的期间", term.chinese());
        entries.add(number, "reinspection.overdue", "超过法定期限组织复查", days, LATE);
    }

    private void checkDay(LocalDate heldOn, int round, ReinspectionTerm term) {
        if (term.isTooEarly(heldOn)) {
            throw new Refused("heldOn", "第" + round + "次复查应当在" + term.chinese() + "组织，填写的" + heldOn + "过早");
        }
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
