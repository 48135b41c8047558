package spotcheck.amendment.web;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import spotcheck.amendment.Amendments;
import spotcheck.amendment.Reopenings;
import spotcheck.amendment.SamplerRedraw;
import spotcheck.casefile.CaseNumber;
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
    ModelAndView steps(@PathVariable String caseNumber) {
        var spotCase = named.find(caseNumber);
        return new ModelAndView("amendment/steps")
                .addObject("caseNumber", caseNumber)
                .addObject("steps", amendments.steps(spotCase))
                .addObject("team", draws.replaceable(spotCase))
                .addObject("mayAsk", reopenings.mayAsk(spotCase))
                .addObject("asked", reopenings.waiting(spotCase).orElse(null))
                .addObject("mayDecide", reopenings.mayDecide(spotCase));
    }

    @PostMapping("/steps/{id}/amendment")
    ModelAndView amend(
            @PathVariable String caseNumber, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        return done(caseNumber, number -> amendments.amend(number, id, reason));
    }

    @PostMapping("/draw-again")
    ModelAndView drawAgain(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") List<String> out,
            @RequestParam(defaultValue = "") String reason) {
        return done(caseNumber, number -> draws.drawAgain(number, out, reason));
    }

    @PostMapping("/reopening")
    ModelAndView ask(@PathVariable String caseNumber, @RequestParam(defaultValue = "") String reason) {
        return done(caseNumber, number -> reopenings.ask(number, reason));
    }

    @PostMapping("/reopening/decision")
    ModelAndView decide(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "false") boolean approved,
            @RequestParam(defaultValue = "") String opinion) {
        return done(caseNumber, number -> reopenings.decide(number, approved, opinion));
    }

    /** What is refused is said above the list, which stays as it was. */
    private ModelAndView done(String caseNumber, Consumer<CaseNumber> act) {
        var number = named.find(caseNumber).number();
        try {
            act.accept(number);
            return new ModelAndView("redirect:/cases/" + number + "/steps");
        } catch (Refused refused) {
            var page = steps(caseNumber).addObject("message", refused.getMessage());
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }
}
