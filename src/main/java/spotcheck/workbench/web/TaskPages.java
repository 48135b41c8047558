package spotcheck.workbench.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.casefile.Refused;
import spotcheck.page.Page;
import spotcheck.workbench.tasklist.Assignments;
import spotcheck.workbench.tasklist.ChosenTask;
import spotcheck.workbench.tasklist.HandingOut;
import spotcheck.workbench.tasklist.Show;
import spotcheck.workbench.tasklist.Worklist;

/** The tasks to be handed out, over several pages: what is chosen on one stays chosen on the others. */
@Page
@RequestMapping("/tasks")
class TaskPages {

    private final Worklist worklist;
    private final Assignments assignments;
    private final HandingOut handing;

    TaskPages(Worklist worklist, Assignments assignments, HandingOut handing) {
        this.worklist = worklist;
        this.assignments = assignments;
        this.handing = handing;
    }

    @GetMapping
    String tasks(
            @RequestParam(defaultValue = "all") String show, @RequestParam(defaultValue = "0") int page, Model model) {
        return list(show, page, List.of(), model);
    }

    /** Another page, with what was chosen until now. */
    @PostMapping("/selection")
    String select(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "0") int to,
            Model model) {
        return list(show, to, chosen(task), model);
    }

    @PostMapping("/claim")
    String claim(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "0") int page,
            Model model,
            HttpServletResponse response) {
        var chosen = chosen(task);
        return done(() -> handing.claim(chosen), "领取", chosen, show, page, model, response);
    }

    @PostMapping("/assignment")
    String assign(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "0") int page,
            Model model,
            HttpServletResponse response) {
        var chosen = chosen(task);
        return done(() -> handing.assign(chosen, person), "指派", chosen, show, page, model, response);
    }

    private static List<ChosenTask> chosen(List<String> codes) {
        return codes.stream().map(ChosenTask::of).toList();
    }

    /** What was done is no longer chosen; where nothing could be done all still is. */
    private String done(
            Act act,
            String word,
            List<ChosenTask> chosen,
            String show,
            int page,
            Model model,
            HttpServletResponse response) {
        try {
            var result = act.carryOut();
            model.addAttribute(
                    "done",
                    "已" + word + " " + result.done() + " 项，未办 "
                            + result.refusals().size() + " 项");
            model.addAttribute("refusals", result.refusals());
            return list(show, page, List.of(), model);
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusals", List.of(String.valueOf(refused.getMessage())));
            return list(show, page, chosen, model);
        }
    }

    private String list(String show, int page, List<ChosenTask> chosen, Model model) {
        var shown = Show.of(show);
        var found = worklist.list(shown, page);
        model.addAttribute("show", shown);
        model.addAttribute("shows", Show.values());
        model.addAttribute("counts", counts());
        model.addAttribute("found", found);
        model.addAttribute("selection", Selection.of(chosen, found.tasks()));
        model.addAttribute("colleagues", assignments.colleagues());
        return "workbench/tasks";
    }

    private Map<Show, Long> counts() {
        var counts = new EnumMap<Show, Long>(Show.class);
        for (var one : Show.values()) {
            counts.put(one, worklist.count(one));
        }
        return counts;
    }

    /** What a form asks for. */
    private interface Act {
        HandingOut.Result carryOut();
    }
}
