package spotcheck.preparation.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.page.Page;
import spotcheck.preparation.Consultation;
import spotcheck.preparation.ExpertReview;
import spotcheck.preparation.RulesDesk;
import spotcheck.preparation.RulesId;
import spotcheck.preparation.RulesPeople;
import spotcheck.registry.authority.Authority;

/** The pages 实施细则: the list with the form of a draft, and one version with what is still to be done with it. */
@Page
@RequestMapping("/detailed-rules")
class RulesPage {

    private final RulesDesk desk;
    private final ShownRules shown;
    private final RulesPeople people;

    RulesPage(RulesDesk desk, ShownRules shown, RulesPeople people) {
        this.desk = desk;
        this.shown = shown;
        this.people = people;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("all", shown.all());
        model.addAttribute(
                "drafts",
                people.own().map(Authority::code).filter(people::drafts).isPresent());
        return "preparation/detailed-rules";
    }

    @PostMapping
    String draft(RulesForm form, Model model, HttpServletResponse response) {
        return PageAnswer.of(
                () -> "redirect:/detailed-rules/"
                        + desk.draft(form.content()).head().id(),
                () -> list(model),
                model,
                response);
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Model model) {
        model.addAttribute("one", shown.one(new RulesId(id)));
        return "preparation/one-rules";
    }

    @PostMapping("/{id}/review")
    String review(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String heldOn,
            @RequestParam(defaultValue = "") String votes,
            Model model,
            HttpServletResponse response) {
        return done(
                id,
                () -> desk.review(
                        new RulesId(id),
                        new ExpertReview(RulesController.day("heldOn", heldOn), PastedRows.votes(votes))),
                model,
                response);
    }

    @PostMapping("/{id}/consultation")
    String consult(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String result,
            Model model,
            HttpServletResponse response) {
        return done(
                id,
                () -> desk.consult(
                        new RulesId(id),
                        new Consultation(
                                RulesController.day("from", from), RulesController.day("until", until), result)),
                model,
                response);
    }

    @PostMapping("/{id}/publication")
    String publish(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String publishedOn,
            @RequestParam(defaultValue = "") String channel,
            Model model,
            HttpServletResponse response) {
        return done(
                id,
                () -> desk.publish(new RulesId(id), RulesController.day("publishedOn", publishedOn), channel),
                model,
                response);
    }

    private String done(long id, Runnable act, Model model, HttpServletResponse response) {
        return PageAnswer.of(act, "redirect:/detailed-rules/" + id, () -> one(id, model), model, response);
    }
}
