package spotcheck.deputy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.access.Denied;
import spotcheck.access.LoggedIn;
import spotcheck.calendar.WrittenDay;
import spotcheck.casefile.Refused;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.deputy.Deputies;
import spotcheck.deputy.PostNames;
import spotcheck.page.Page;

/** The page 代理 and its form; what it refuses, it says on the page. */
@Page
@RequestMapping("/deputies")
class DeputyPage {

    private final Deputies deputies;
    private final PostNames names;
    private final LoggedIn actor;

    DeputyPage(Deputies deputies, PostNames names, LoggedIn actor) {
        this.deputies = deputies;
        this.names = names;
        this.actor = actor;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("deputies", deputies.visible());
        model.addAttribute("colleagues", deputies.colleagues());
        model.addAttribute("forOthers", deputies.appointsForOthers());
        model.addAttribute("me", actor.id());
        model.addAttribute("names", names);
        model.addAttribute("posts", new TreeSet<>(actor.groups()));
        return "deputies";
    }

    @PostMapping
    String appoint(
            @RequestParam(defaultValue = "") String principal,
            @RequestParam(defaultValue = "") String deputy,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String validFrom,
            @RequestParam(defaultValue = "") String validUntil,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return done(
                () -> deputies.appoint(new Deputies.Appointment(
                        principal, deputy, post, day("validFrom", validFrom), day("validUntil", validUntil), reason)),
                model,
                response);
    }

    private static @Nullable LocalDate day(String field, String text) {
        try {
            return text.isBlank() ? null : WrittenDay.read(text);
        } catch (DateTimeException noDay) {
            throw new Refused(field, "日期应写作 2026-11-21 或者 2026年11月21日");
        }
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable long id, Model model, HttpServletResponse response) {
        return done(() -> deputies.end(id), model, response);
    }

    private String done(Runnable act, Model model, HttpServletResponse response) {
        try {
            act.run();
            return "redirect:/deputies";
        } catch (Refused | Denied refused) {
            PageAnswer.tell(refused, model, response);
            return page(model);
        }
    }
}
