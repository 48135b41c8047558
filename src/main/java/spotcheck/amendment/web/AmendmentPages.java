package spotcheck.amendment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.amendment.Amendments;
import spotcheck.amendment.Reopenings;
import spotcheck.amendment.SamplerRedraw;
import spotcheck.casefile.Refused;
import spotcheck.page.Page;

/** 已办步骤和更正: what was done in a case, and what may be done again. */
@Page
@RequestMapping("/cases/{caseNumber}")
class AmendmentPages {

    private final Amendments amendments;
    private final SamplerRedraw draws;
    private final Reopenings reopenings;
    private final NamedCase named;

    AmendmentPages(Amendments amendments, SamplerRedraw draws, Reopenings reopenings, NamedCase named) {
        this.amendments = amendments;
        this.draws = draws;
        this.reopenings = reopenings;
        this.named = named;
    }

    @GetMapping("/steps")
    String steps(@PathVariable String caseNumber, Model model) {
        var spotCase = named.find(caseNumber);
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("steps", amendments.steps(spotCase));
        model.addAttribute("team", draws.replaceable(spotCase));
        model.addAttribute("mayAsk", reopenings.mayAsk(spotCase));
        model.addAttribute("asked", reopenings.waiting(spotCase).orElse(null));
        model.addAttribute("mayDecide", reopenings.mayDecide(spotCase));
        return "amendment/steps";
    }

    @PostMapping("/steps/{id}/amendment")
    String amend(
            @PathVariable String caseNumber,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return done(
                caseNumber,
                model,
                response,
                () -> amendments.amend(named.find(caseNumber).number(), id, reason));
    }

    @PostMapping("/draw-again")
    String drawAgain(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") List<String> out,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return done(
                caseNumber,
                model,
                response,
                () -> draws.drawAgain(named.find(caseNumber).number(), out, reason));
    }

    @PostMapping("/reopening")
    String ask(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return done(
                caseNumber,
                model,
                response,
                () -> reopenings.ask(named.find(caseNumber).number(), reason));
    }

    @PostMapping("/reopening/decision")
    String decide(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "false") boolean approved,
            @RequestParam(defaultValue = "") String opinion,
            Model model,
            HttpServletResponse response) {
        return done(
                caseNumber,
                model,
                response,
                () -> reopenings.decide(named.find(caseNumber).number(), approved, opinion));
    }

    /** What is refused is said above the list, which stays as it was. */
    private String done(String caseNumber, Model model, HttpServletResponse response, Runnable act) {
        try {
            act.run();
            return "redirect:/cases/" + caseNumber + "/steps";
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("message", refused.getMessage());
            return steps(caseNumber, model);
        }
    }
}
