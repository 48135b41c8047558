package spotcheck.workbench.web;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import spotcheck.access.Rights;
import spotcheck.page.Page;
import spotcheck.workbench.WeekAhead;
import spotcheck.workbench.tasklist.Show;
import spotcheck.workbench.tasklist.Worklist;

/** Where a person's day begins: what waits, what is late, what ends this week. */
@Page
class StartPage {

    private final Worklist worklist;
    private final WeekAhead week;
    private final Rights rights;

    StartPage(Worklist worklist, WeekAhead week, Rights rights) {
        this.worklist = worklist;
        this.week = week;
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
        model.addAttribute("overdue", week.overdue());
        model.addAttribute("ending", week.endingThisWeek());
        model.addAttribute("cases", week.openCases());
        return "workbench/start";
    }

    private Count count(Show show) {
        return new Count(show, worklist.count(show));
    }

    record Count(Show show, long number) {}
}
