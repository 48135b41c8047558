package spotcheck.supervision.urging.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.page.Page;
import spotcheck.supervision.urging.CasesBelow;
import spotcheck.supervision.urging.Urgings;
import spotcheck.workbench.Phase;

/** Cases below by stage and lateness, and what was urged, until its end. */
@Page
@RequestMapping("/urgings")
class UrgingPages {

    private final Urgings urgings;
    private final CasesBelow below;
    private final Clock clock;

    UrgingPages(Urgings urgings, CasesBelow below, Clock clock) {
        this.urgings = urgings;
        this.below = below;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("urgings", urgings.visible());
        model.addAttribute("desk", urgings);
        model.addAttribute("today", ChinaTime.today(clock));
        return "supervision/urgings";
    }

    @GetMapping("/below")
    String below(
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("late", late);
        model.addAttribute("authority", authority);
        model.addAttribute("stage", stage);
        model.addAttribute("stages", Phase.labels());
        model.addAttribute("found", below.find(late, stage, authority, page));
        return "supervision/below";
    }

    @PostMapping("/cases/{caseNumber}")
    String write(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int days,
            Model model,
            HttpServletResponse response) {
        return done(() -> urgings.write(caseNumber, text, days), model, response);
    }

    @PostMapping("/{id}/answer")
    String answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String answer,
            Model model,
            HttpServletResponse response) {
        return done(() -> urgings.answer(id, answer), model, response);
    }

    @PostMapping("/{id}/end")
    String end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return done(() -> urgings.end(id, reason), model, response);
    }

    private String done(Runnable act, Model model, HttpServletResponse response) {
        return PageAnswer.of(act, "redirect:/urgings", () -> list(model), model, response);
    }
}
