package spotcheck.campaign;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.PlanningFiles;
import spotcheck.casefile.PlanningKind;
import spotcheck.casefile.Refused;
import spotcheck.planning.AnnualPlans;
import spotcheck.planning.PlanOpening;
import spotcheck.planning.line.PlanLine;

/** The lines of the plans in force of this year that a person's own authorities have: each can be carried out by a scheme. */
@Component
public class PlanLines {

    private final PlanOpening own;
    private final PlanningFiles files;
    private final AnnualPlans plans;
    private final Clock clock;

    PlanLines(PlanOpening own, PlanningFiles files, AnnualPlans plans, Clock clock) {
        this.own = own;
        this.files = files;
        this.plans = plans;
        this.clock = clock;
    }

    /** By plan and place. */
    public List<Chosen> mine() {
        var year = ChinaTime.today(clock).getYear();
        return own.own().keySet().stream()
                .flatMap(code -> files.of(code, PlanningKind.ANNUAL_PLAN, year).stream())
                .filter(plan -> !plan.isClosed())
                .flatMap(this::lines)
                .toList();
    }

    private Stream<Chosen> lines(PlanningFile plan) {
        var lines = plans.inForce(plan.number()).map(version -> version.lines()).orElse(List.of());
        return IntStream.range(0, lines.size()).mapToObj(place -> new Chosen(plan, place + 1, lines.get(place)));
    }

    /** @throws Refused if it is none of {@link #mine()} */
    Chosen get(String key) {
        return mine().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused("planLine", "只能选择本部门现行年度计划中的一行"));
    }

    /**
     * A line with its plan.
     *
     * @param position from 1
     */
    public record Chosen(PlanningFile plan, int position, PlanLine line) {

        /** By which a form names it. */
        public String key() {
            return plan.number() + "/" + position;
        }

        public String label() {
            return "第%d行 %s（%s，%d批次，第%d季度）"
                    .formatted(
                            position,
                            line.product(),
                            line.kind().label(),
                            line.batches().total(),
                            line.quarter());
        }
    }
}
