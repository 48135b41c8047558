package spotcheck.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.PlanningFiles;
import spotcheck.casefile.PlanningKind;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.right.ReadablePlans;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.period.PeriodKind;

/** The plans of a year that a person may read, and the authorities below that have none or are late with it. */
@Component
public class PlanList {

    private final ReadablePlans readable;
    private final PlanningFiles files;
    private final PlanRows rows;
    private final Authorities authorities;
    private final Deadlines deadlines;

    PlanList(ReadablePlans readable, PlanningFiles files, PlanRows rows, Authorities authorities, Deadlines deadlines) {
        this.readable = readable;
        this.files = files;
        this.rows = rows;
        this.authorities = authorities;
        this.deadlines = deadlines;
    }

    /** By authority; each plan that the person may read. */
    @LegalBasis(
            value = {"NMG-11d", "CQN-1-2a"},
            label = "上级查看下级的计划和备案情况")
    public List<Listed> of(int year, LocalDate today) {
        return readable.of(year, PlanningKind.ANNUAL_PLAN).stream()
                .map(plan -> listed(plan, today))
                .toList();
    }

    private Listed listed(PlanningFile plan, LocalDate today) {
        var inForce = rows.inForce(plan.number());
        var filing = deadlines.newest(plan.number(), PeriodKind.PLAN_FILING.code(), "");
        return new Listed(
                plan,
                authorities.find(plan.organizer()).map(Authority::name).orElse(plan.organizer()),
                inForce.map(PlanVersion::version).orElse(null),
                inForce.stream()
                        .flatMap(version -> version.lines().stream())
                        .mapToInt(line -> line.batches().total())
                        .sum(),
                filing.map(CaseDeadline::rawDate).orElse(null),
                filing.filter(one -> one instanceof CaseDeadline.Open
                                && one.rawDate().isBefore(today))
                        .isPresent());
    }

    /** The authorities below that of a person that have no plan of the year. */
    public List<Authority> without(String authority, int year) {
        var without = new ArrayList<>(authorities.atOrBelow(authority).stream()
                .filter(code -> !code.equals(authority))
                .filter(code -> files.of(code, PlanningKind.ANNUAL_PLAN, year).isEmpty())
                .flatMap(code -> authorities.find(code).stream())
                .toList());
        without.sort(Comparator.comparing(Authority::code));
        return without;
    }

    /**
     * A plan in the list.
     *
     * @param version in force; null before one is
     * @param fileBy the last day of its filing; null where the regime names none
     * @param late whether that day has passed and it is not filed
     */
    public record Listed(
            PlanningFile plan,
            String authority,
            @Nullable Integer version,
            int batches,
            @Nullable LocalDate fileBy,
            boolean late) {

        /** In Chinese, where it stands. */
        public String standing() {
            if (plan.isClosed()) {
                return "执行完毕";
            }
            return version == null ? "编制中" : "第" + version + "版";
        }
    }
}
