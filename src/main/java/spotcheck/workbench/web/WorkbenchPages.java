package spotcheck.workbench.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.access.Rights;
import spotcheck.casefile.Refused;
import spotcheck.workbench.HandingOut;
import spotcheck.workbench.Show;
import spotcheck.workbench.WeekAhead;
import spotcheck.workbench.Worklist;

/** The start page of a person, and the tasks to be handed out. */
@Controller
class WorkbenchPages {

    private final Worklist worklist;
    private final WeekAhead week;
    private final HandingOut handing;
    private final Rights rights;

    WorkbenchPages(Worklist worklist, WeekAhead week, HandingOut handing, Rights rights) {
        this.worklist = worklist;
        this.week = week;
        this.handing = handing;
        this.rights = rights;
    }

    @GetMapping("/start")
    String start(Model model) {
        model.addAttribute("works", rights.may("task.see"));
        var due = worklist.list(Show.WEEK, 0);
        var late = worklist.list(Show.OVERDUE, 0);
        model.addAttribute(
                "counts",
                List.of(
                        count(Show.MINE),
                        count(Show.UNCLAIMED),
                        new Count(Show.WEEK, due.total()),
                        new Count(Show.OVERDUE, late.total())));
        model.addAttribute("tasks", due);
        model.addAttribute("late", late);
        model.addAttribute("deadlines", week.deadlines());
        model.addAttribute("cases", week.openCases());
        return "workbench/start";
    }

    private Count count(Show show) {
        return new Count(show, worklist.count(show));
    }

    @GetMapping("/tasks")
    String tasks(
            @RequestParam(defaultValue = "all") String show, @RequestParam(defaultValue = "0") int page, Model model) {
        var chosen = Show.of(show);
        model.addAttribute("show", chosen);
        model.addAttribute("shows", Show.values());
        model.addAttribute("found", worklist.list(chosen, page));
        model.addAttribute("colleagues", worklist.colleagues());
        return "workbench/tasks";
    }

    @PostMapping("/tasks/claim")
    String claim(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "all") String show,
            Model model,
            HttpServletResponse response) {
        return done(() -> handing.claim(task), "领取", show, model, response);
    }

    @PostMapping("/tasks/assignment")
    String assign(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "all") String show,
            Model model,
            HttpServletResponse response) {
        return done(() -> handing.assign(task, person), "指派", show, model, response);
    }

    private String done(Act act, String word, String show, Model model, HttpServletResponse response) {
        try {
            var result = act.carryOut();
            model.addAttribute("done", "已" + word + " " + result.done() + " 项任务");
            model.addAttribute("refusals", result.refusals());
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusals", List.of(String.valueOf(refused.getMessage())));
        }
        return tasks(show, 0, model);
    }

    /** What a form asks for. */
    private interface Act {
        HandingOut.Result carryOut();
    }

    record Count(Show show, long number) {}
}
