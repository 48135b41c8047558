package spotcheck.intervention.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.access.Denied;
import spotcheck.casefile.Refused;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.intervention.Interventions;
import spotcheck.page.Page;

/** The page 说明干预理由: before an administrator goes to Cockpit. */
@Page
@RequestMapping("/cases/{caseNumber}/intervention")
class InterventionPage {

    private final Interventions interventions;
    private final NamedCase named;

    InterventionPage(Interventions interventions, NamedCase named) {
        this.interventions = interventions;
        this.named = named;
    }

    @GetMapping
    String page(@PathVariable String caseNumber, Model model) {
        model.addAttribute("caseNumber", caseNumber);
        return "intervention/reason";
    }

    @PostMapping
    String announce(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            model.addAttribute("until", interventions.announce(named.find(caseNumber), reason));
        } catch (Refused | Denied refused) {
            PageAnswer.tell(refused, model, response);
        }
        return page(caseNumber, model);
    }
}
