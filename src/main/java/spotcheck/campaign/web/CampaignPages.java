package spotcheck.campaign.web;

import java.time.Clock;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.calendar.ChinaTime;
import spotcheck.campaign.CampaignDraw;
import spotcheck.campaign.CampaignProgress;
import spotcheck.campaign.CampaignReading;
import spotcheck.campaign.Campaigns;
import spotcheck.campaign.PlanProgress;
import spotcheck.casefile.PlanningKind;
import spotcheck.casefile.chain.EntryPages;
import spotcheck.casefile.right.ReadablePlans;
import spotcheck.page.Page;
import spotcheck.workbench.panel.EntryReading;

/** The schemes of a year, and the file of one with its cases and how far they are. */
@Page
@RequestMapping("/campaigns")
class CampaignPages {

    private final ReadablePlans readable;
    private final Campaigns campaigns;
    private final CampaignReading reading;
    private final CampaignDraw draw;
    private final CampaignProgress progress;
    private final PlanProgress planProgress;
    private final NamedCampaign named;
    private final EntryReading entries;
    private final Clock clock;

    CampaignPages(
            ReadablePlans readable,
            Campaigns campaigns,
            CampaignReading reading,
            CampaignDraw draw,
            CampaignProgress progress,
            PlanProgress planProgress,
            NamedCampaign named,
            EntryReading entries,
            Clock clock) {
        this.readable = readable;
        this.campaigns = campaigns;
        this.reading = reading;
        this.draw = draw;
        this.progress = progress;
        this.planProgress = planProgress;
        this.named = named;
        this.entries = entries;
        this.clock = clock;
    }

    /** @param year 0 for the one that runs */
    @GetMapping
    String list(@RequestParam(defaultValue = "0") int year, Model model) {
        var shown = year == 0 ? ChinaTime.today(clock).getYear() : year;
        model.addAttribute("year", shown);
        model.addAttribute("campaigns", readable.of(shown, PlanningKind.CAMPAIGN));
        model.addAttribute("progress", progress);
        model.addAttribute("lines", planProgress.of(shown));
        return "campaign/campaigns";
    }

    @GetMapping("/{number}")
    String file(
            @PathVariable String number,
            @RequestParam(defaultValue = "" + EntryPages.NEWEST) long before,
            Model model) {
        var file = named.find(number);
        var drafted = campaigns.get(file.number()).scheme() != null;
        model.addAttribute("file", file);
        model.addAttribute("text", drafted ? reading.inWords(file.number()) : reading.basis(file.number()));
        model.addAttribute("draw", draw.of(file.number()).orElse(null));
        model.addAttribute("progress", progress.of(List.of(file.number())));
        model.addAttribute("entries", entries.page(file.number(), before));
        return "campaign/campaign";
    }
}
