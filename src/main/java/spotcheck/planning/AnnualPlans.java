package spotcheck.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.PlanningFiles;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.planning.line.PlanLine;
import spotcheck.regulation.RuleIds;

/** Front door to the annual plans: drafts, decisions on them, adjustments; each version stays. */
@Service
public class AnnualPlans {

    private final PlanningFiles files;
    private final PlanRows rows;
    private final PlanCheck check;
    private final CatalogueFindings catalogue;
    private final Entries entries;
    private final CurrentActor actor;
    private final Clock clock;

    AnnualPlans(
            PlanningFiles files,
            PlanRows rows,
            PlanCheck check,
            CatalogueFindings catalogue,
            Entries entries,
            CurrentActor actor,
            Clock clock) {
        this.catalogue = catalogue;
        this.files = files;
        this.rows = rows;
        this.check = check;
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps a draft, the first one or after an older one was sent back.
     *
     * @param answers what was said of the plan as a whole; null where nothing was
     * @throws Refused if the regime of the plan forbids it as it is
     */
    @Transactional
    public void draft(CaseNumber number, List<PlanLine> lines, @Nullable String answers) {
        keep(number, lines, null, answers);
    }

    /** Keeps a changed plan; the version before stays in force until this one is approved. */
    @Transactional
    public void adjust(CaseNumber number, List<PlanLine> lines, String reason, @Nullable String answers) {
        if (inForce(number).filter(now -> now.lines().equals(lines)).isPresent()) {
            throw new Refused("planLines", "计划各行与现行版本相同，没有调整");
        }
        keep(number, lines, reason, answers);
    }

    private void keep(CaseNumber number, List<PlanLine> typed, @Nullable String reason, @Nullable String answers) {
        var lines = catalogue.named(files.get(number).organizer(), typed);
        var notes = check.check(files.get(number), lines, answers);
        int version = rows.add(number, lines, reason, actor.id(), today());
        if (!notes.texts().isEmpty()) {
            entries.add(
                    number, "plan.notes", "计划检查的提示", Map.of("版本", version, "提示", notes.texts()), notes.legalBasis());
        }
    }

    /** The newest version is in force from now on, or goes back to who drafted it. */
    @Transactional
    public void decide(CaseNumber number, boolean approved) {
        var newest = newest(number).orElseThrow();
        rows.decide(
                number,
                newest.version(),
                approved ? PlanVersion.State.APPROVED : PlanVersion.State.RETURNED,
                actor.id(),
                today());
        if (approved) {
            entries.add(
                    number,
                    "plan.version",
                    "年度计划第" + newest.version() + "版生效",
                    Map.of("行数", newest.lines().size(), "批次", batches(newest)),
                    RuleIds.none());
        }
    }

    private static int batches(PlanVersion version) {
        return version.lines().stream().mapToInt(line -> line.batches().total()).sum();
    }

    /** All versions, the oldest first. */
    public List<PlanVersion> versions(CaseNumber number) {
        return rows.of(number);
    }

    /** What was drafted last, whatever became of it. */
    public Optional<PlanVersion> newest(CaseNumber number) {
        return rows.of(number).stream().reduce((older, newer) -> newer);
    }

    /** The newest approved version. */
    public Optional<PlanVersion> inForce(CaseNumber number) {
        return rows.inForce(number);
    }

    /** The year's plan is carried out: the file is closed. */
    @Transactional
    public void close(CaseNumber number, String outcome, String name) {
        files.close(number, outcome, today());
        entries.add(number, "plan.closed", name, Map.of("结果", name), RuleIds.none());
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
