package spotcheck.planning.web;

import java.time.Clock;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.access.LoggedIn;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.chain.EntryPages;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.page.Page;
import spotcheck.planning.AnnualPlans;
import spotcheck.planning.PlanList;
import spotcheck.planning.PlanReading;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.workbench.panel.EntryReading;
import spotcheck.workbench.panel.TaskPanels;

/** The annual plans of a year, and the file of one. */
@Page
@RequestMapping("/plans")
class PlanPages {

    private final PlanList list;
    private final AnnualPlans plans;
    private final PlanReading reading;
    private final NamedPlan named;
    private final TaskPanels panels;
    private final EntryReading entries;
    private final Authorities authorities;
    private final LoggedIn actor;
    private final Clock clock;

    PlanPages(
            PlanList list,
            AnnualPlans plans,
            PlanReading reading,
            NamedPlan named,
            TaskPanels panels,
            EntryReading entries,
            Authorities authorities,
            LoggedIn actor,
            Clock clock) {
        this.list = list;
        this.plans = plans;
        this.reading = reading;
        this.named = named;
        this.panels = panels;
        this.entries = entries;
        this.authorities = authorities;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param year 0 for the one that runs */
    @GetMapping
    String list(@RequestParam(defaultValue = "0") int year, Model model) {
        var today = ChinaTime.today(clock);
        var shown = year == 0 ? today.getYear() : year;
        var own = authorities.ofPerson(actor.id()).map(Authority::code);
        model.addAttribute("year", shown);
        model.addAttribute("plans", list.of(shown, today));
        model.addAttribute("without", own.map(code -> list.without(code, shown)).orElse(List.of()));
        return "planning/plans";
    }

    @GetMapping("/{number}")
    String file(
            @PathVariable String number,
            @RequestParam(defaultValue = "" + EntryPages.NEWEST) long before,
            Model model) {
        var plan = named.find(number);
        model.addAttribute("panel", panels.of(plan).orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN)));
        model.addAttribute("plan", plan);
        model.addAttribute("versions", plans.versions(plan.number()));
        model.addAttribute("reading", reading);
        model.addAttribute("entries", entries.page(plan.number(), before));
        return "planning/plan";
    }
}
