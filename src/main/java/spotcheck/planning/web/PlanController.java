package spotcheck.planning.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.PlanningFile;
import spotcheck.planning.AnnualPlans;
import spotcheck.planning.PlanList;
import spotcheck.planning.PlanVersion;

/** The annual plans as JSON. */
@RestController
@RequestMapping("/api/plans")
class PlanController {

    private final PlanList list;
    private final AnnualPlans plans;
    private final NamedPlan named;
    private final Clock clock;

    PlanController(PlanList list, AnnualPlans plans, NamedPlan named, Clock clock) {
        this.list = list;
        this.plans = plans;
        this.named = named;
        this.clock = clock;
    }

    @Operation(summary = "年度计划一览", description = "有权查阅的年度计划；year 为计划年度，不写为本年度")
    @GetMapping
    List<Line> list(@RequestParam(defaultValue = "0") int year) {
        var today = ChinaTime.today(clock);
        return list.of(year == 0 ? today.getYear() : year, today).stream()
                .map(one -> new Line(
                        one.plan().number().value(),
                        one.authority(),
                        one.plan().planYear(),
                        one.version(),
                        one.batches(),
                        one.fileBy(),
                        one.late()))
                .toList();
    }

    @Operation(summary = "年度计划", description = "计划的全部版本，最后一个已批准的为现行版本")
    @GetMapping("/{number}")
    Whole plan(@PathVariable String number) {
        var plan = named.find(number);
        return new Whole(plan, plans.versions(plan.number()));
    }

    record Line(
            String number,
            String authority,
            int year,
            @Nullable Integer version,
            int batches,
            @Nullable LocalDate fileBy,
            boolean late) {}

    record Whole(PlanningFile plan, List<PlanVersion> versions) {}
}
