package spotcheck.amendment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.amendment.step.LastAct;
import spotcheck.amendment.step.Standing;
import spotcheck.amendment.step.TakenStep;
import spotcheck.amendment.step.TakenSteps;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.evidence.ContentState;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.regulation.RuleIds;

/**
 * 重新开启: a closed case goes on at the step that ended it. One asks with a reason, the leader decides; the period of keeping
 * that ran from the close is taken back with it and begins anew at the next.
 */
@Service
public class Reopenings {

    static final String KIND = "case.reopened";

    private final ReopeningRows rows;
    private final TakenSteps steps;
    private final Standing standing;
    private final Amendments amendments;
    private final AmendmentRights rights;
    private final EvidenceFiles evidence;
    private final Cases cases;
    private final Entries entries;
    private final Clock clock;

    Reopenings(
            ReopeningRows rows,
            TakenSteps steps,
            Standing standing,
            Amendments amendments,
            AmendmentRights rights,
            EvidenceFiles evidence,
            Cases cases,
            Entries entries,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.standing = standing;
        this.amendments = amendments;
        this.rights = rights;
        this.evidence = evidence;
        this.cases = cases;
        this.entries = entries;
        this.clock = clock;
    }

    public Optional<Reopening> waiting(SpotCase spotCase) {
        return rows.waiting(spotCase.number());
    }

    public boolean mayAsk(SpotCase spotCase) {
        return spotCase.isClosed()
                && rights.mayAskToReopen(spotCase)
                && waiting(spotCase).isEmpty();
    }

    public boolean mayDecide(SpotCase spotCase) {
        return waiting(spotCase)
                .filter(asked -> rights.mayReopen(spotCase, asked.askedBy()))
                .isPresent();
    }

    /** @throws Refused if the case is open, somebody has asked already, or it cannot be opened again */
    @Transactional
    public void ask(CaseNumber number, String reason) {
        var spotCase = cases.get(number);
        if (!rights.mayAskToReopen(spotCase)) {
            throw new Forbidden("只有组织监督抽查的部门可以申请重新开启案件");
        }
        entries.hold(number);
        var why = Reasons.checked(reason);
        if (!spotCase.isClosed()) {
            throw new Refused("case", "案件没有结案，不需要重新开启");
        }
        if (waiting(spotCase).isPresent()) {
            throw new Refused("case", "已经有人申请重新开启，等待负责人决定");
        }
        lastStep(spotCase);
        rows.add(number, why, rights.me(), now());
        entries.add(number, KIND, "申请重新开启案件", Map.of("理由", why), RuleIds.none());
    }

    /** @throws Refused if nobody has asked */
    @Transactional
    public void decide(CaseNumber number, boolean approved, String opinion) {
        var spotCase = cases.get(number);
        entries.hold(number);
        var asked = waiting(spotCase).orElseThrow(() -> new Refused("case", "没有待决定的重新开启申请"));
        if (!rights.mayReopen(spotCase, asked.askedBy())) {
            throw new Forbidden("重新开启案件由组织部门的负责人决定，申请人不得自己批准");
        }
        rows.decide(asked, approved ? Reopening.APPROVED : Reopening.REFUSED, opinion.strip(), rights.me(), now());
        entries.add(number, KIND, approved ? "批准重新开启案件" : "不同意重新开启案件", told(asked, opinion), RuleIds.none());
        if (approved) {
            open(spotCase, asked);
        }
    }

    private static Map<String, Object> told(Reopening asked, String opinion) {
        var told = new LinkedHashMap<String, Object>();
        told.put("申请理由", asked.reason());
        told.put("申请人", asked.askedBy());
        told.put("意见", opinion.strip());
        return told;
    }

    /** What the system did by itself after the last step goes with it, the newest first. */
    private void open(SpotCase spotCase, Reopening asked) {
        var back = lastStep(spotCase);
        amendments.openAll(spotCase, back, asked.reason(), "重新开启案件，重新办理“%s”", Map.of());
    }

    /** The step that ended the case, after what followed from it by itself; the newest first. */
    private List<TakenStep> lastStep(SpotCase spotCase) {
        if (evidence.of(spotCase.number()).stream()
                .anyMatch(file -> file.bytes().state() == ContentState.DESTROYED)) {
            throw new Refused("case", "保管期限届满，证据文件已经销毁，案件不能重新开启");
        }
        var back = LastAct.of(steps.of(spotCase.number()));
        if (back.isEmpty()) {
            throw new Refused("case", "结案前的最后一个步骤没有留存办理前的状态，不能重新开启");
        }
        var later = steps.of(spotCase.number()).stream()
                .filter(step -> step.id() > back.get(0).id())
                .toList();
        standing.resting(spotCase, back.get(0), later).ifPresent(against -> {
            throw new Refused("case", "结案以后的事项已经办理，不能重新开启：" + against);
        });
        return back;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }
}
