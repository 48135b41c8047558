package spotcheck.audit.doubt.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.access.Rights;
import spotcheck.audit.doubt.Doubt;
import spotcheck.audit.doubt.Doubts;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.page.Page;

/** The sheets of all reviews that the reader may see. */
@Page
@RequestMapping("/doubts")
class DoubtPages {

    private final Doubts doubts;
    private final Rights rights;

    DoubtPages(Doubts doubts, Rights rights) {
        this.doubts = doubts;
        this.rights = rights;
    }

    @GetMapping
    String sheets(
            @RequestParam(defaultValue = "") String caseNumber,
            @RequestParam(defaultValue = "") String review,
            Model model) {
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("review", review);
        model.addAttribute("desk", doubts);
        model.addAttribute("raises", rights.may("doubt.raise"));
        model.addAttribute(
                "sheets",
                doubts.visible().stream()
                        .collect(Collectors.groupingBy(Doubt::review, LinkedHashMap::new, Collectors.toList())));
        return "audit/doubts";
    }

    @PostMapping
    String raise(
            @RequestParam(defaultValue = "") String review,
            @RequestParam(defaultValue = "") String caseNumber,
            @RequestParam(defaultValue = "") String question,
            Model model,
            HttpServletResponse response) {
        return done(() -> doubts.raise(review, caseNumber, question), model, response);
    }

    @PostMapping("/{id}/answer")
    String answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String answer,
            Model model,
            HttpServletResponse response) {
        return done(() -> doubts.answer(id, answer), model, response);
    }

    @PostMapping("/{id}/closing")
    String close(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String closing,
            Model model,
            HttpServletResponse response) {
        return done(() -> doubts.close(id, closing), model, response);
    }

    private String done(Runnable act, Model model, HttpServletResponse response) {
        return PageAnswer.of(act, "redirect:/doubts", () -> sheets("", "", model), model, response);
    }
}
