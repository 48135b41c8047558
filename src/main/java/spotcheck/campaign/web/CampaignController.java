package spotcheck.campaign.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.calendar.ChinaTime;
import spotcheck.campaign.CampaignProgress;
import spotcheck.campaign.Campaigns;
import spotcheck.campaign.scheme.Campaign;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.PlanningKind;
import spotcheck.casefile.right.ReadablePlans;

/** Schemes as JSON. */
@RestController
@RequestMapping("/api/campaigns")
class CampaignController {

    private final ReadablePlans readable;
    private final Campaigns campaigns;
    private final CampaignProgress progress;
    private final NamedCampaign named;
    private final Clock clock;

    CampaignController(
            ReadablePlans readable, Campaigns campaigns, CampaignProgress progress, NamedCampaign named, Clock clock) {
        this.readable = readable;
        this.campaigns = campaigns;
        this.progress = progress;
        this.named = named;
        this.clock = clock;
    }

    @Operation(summary = "抽查方案一览", description = "有权查阅的抽查方案；year 为年度，不写为本年度")
    @GetMapping
    List<PlanningFile> list(@RequestParam(defaultValue = "0") int year) {
        return readable.of(year == 0 ? ChinaTime.today(clock).getYear() : year, PlanningKind.CAMPAIGN);
    }

    @Operation(summary = "抽查方案", description = "方案的内容、由其立案的案件，按产品、地区、检验机构和月份的进度")
    @GetMapping("/{number}")
    Whole campaign(@PathVariable String number) {
        var file = named.find(number);
        var found = progress.of(List.of(file.number()));
        return new Whole(
                file,
                campaigns.get(file.number()),
                found.cases(),
                found.byProduct(),
                found.byRegion(),
                found.byLaboratory(),
                found.byMonth());
    }

    record Whole(
            PlanningFile file,
            Campaign campaign,
            List<CampaignProgress.Line> cases,
            Map<String, CampaignProgress.Sum> byProduct,
            Map<String, CampaignProgress.Sum> byRegion,
            Map<String, CampaignProgress.Sum> byLaboratory,
            Map<String, CampaignProgress.Sum> byMonth) {}
}
