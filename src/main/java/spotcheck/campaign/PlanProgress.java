package spotcheck.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.campaign.CampaignProgress.Progress;
import spotcheck.campaign.CampaignProgress.Sum;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.PlanningKind;
import spotcheck.casefile.right.ReadablePlans;
import spotcheck.planning.AnnualPlans;
import spotcheck.planning.line.PlanLine;
import spotcheck.registry.Spelling;

/** How far the plans of a year are carried out by their schemes, line by line. */
@Component
public class PlanProgress {

    private final ReadablePlans readable;
    private final AnnualPlans plans;
    private final Campaigns campaigns;
    private final CampaignProgress progress;

    PlanProgress(ReadablePlans readable, AnnualPlans plans, Campaigns campaigns, CampaignProgress progress) {
        this.readable = readable;
        this.plans = plans;
        this.campaigns = campaigns;
        this.progress = progress;
    }

    /** Of the plans that the person may read, those for which a scheme was begun. */
    public List<Row> of(int year) {
        var rows = new ArrayList<Row>();
        readable.of(year, PlanningKind.ANNUAL_PLAN).stream().flatMap(this::rows).forEach(rows::add);
        return rows;
    }

    private Stream<Row> rows(PlanningFile plan) {
        var schemes = campaigns.ofPlan(plan.number());
        if (schemes.isEmpty()) {
            return Stream.empty();
        }
        var done = progress.of(schemes);
        var lines = plans.inForce(plan.number()).map(version -> version.lines()).orElse(List.of());
        return IntStream.range(0, lines.size()).mapToObj(place -> row(plan, place + 1, lines.get(place), done));
    }

    private static Row row(PlanningFile plan, int position, PlanLine line, Progress done) {
        var cases = done.cases().stream()
                .filter(one -> Spelling.fold(one.product()).equals(Spelling.fold(line.product())))
                .toList();
        return new Row(
                plan.number().value(), position, line.product(), line.batches().total(), Sum.of(cases));
    }

    /**
     * A line with its cases.
     *
     * @param position from 1
     * @param planned batches
     */
    public record Row(String plan, int position, String product, int planned, Sum done) {

        /** How much of it has been sampled, in whole hundredths. */
        public int percent() {
            return planned == 0 ? 0 : Math.min(100, done.sampled() * 100 / planned);
        }
    }
}
