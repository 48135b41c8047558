package spotcheck.preparation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.access.Rights;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.page.Page;
import spotcheck.preparation.delegation.DelegationDesk;

/** The pages 技术机构: the list, and one body with the forms by which it is recorded. */
@Page
@RequestMapping("/bodies")
class BodiesPage {

    private final DelegationDesk desk;
    private final ShownBodies shown;
    private final Rights rights;

    BodiesPage(DelegationDesk desk, ShownBodies shown, Rights rights) {
        this.desk = desk;
        this.shown = shown;
        this.rights = rights;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("all", shown.all());
        return "preparation/bodies";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        model.addAttribute("one", shown.one(id));
        model.addAttribute("records", rights.may("body.record"));
        return "preparation/body";
    }

    @PostMapping("/{id}/qualifications")
    String qualification(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response) {
        return done(id, () -> desk.record(BodyForms.qualification(id, form)), form, model, response);
    }

    @PostMapping("/{id}/agreements")
    String agreement(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response) {
        return done(
                id, () -> desk.record(BodyForms.agreement(id, desk.recorder().code(), form)), form, model, response);
    }

    @PostMapping("/{id}/ties")
    String tie(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response) {
        return done(id, () -> desk.record(BodyForms.tie(id, form)), form, model, response);
    }

    private String done(String id, Runnable act, Map<String, String> form, Model model, HttpServletResponse response) {
        return PageAnswer.of(
                act,
                "redirect:/bodies/" + id,
                () -> {
                    model.addAttribute("sent", form);
                    return one(id, model);
                },
                model,
                response);
    }
}
