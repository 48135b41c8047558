package spotcheck.workbench.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import spotcheck.access.Rights;
import spotcheck.page.Page;
import spotcheck.page.Watched;
import spotcheck.workbench.WeekAhead;
import spotcheck.workbench.tasklist.OwnWork;
import spotcheck.workbench.tasklist.OwnWork.When;
import spotcheck.workbench.tasklist.Worklist;

/** Where a person's day begins: what waits, what is late, what ends this week. */
@Page
class StartPage {

    private final Worklist worklist;
    private final WeekAhead week;
    private final Rights rights;
    private final List<Watched> watched;

    StartPage(Worklist worklist, WeekAhead week, Rights rights, List<Watched> watched) {
        this.watched = watched;
        this.worklist = worklist;
        this.week = week;
        this.rights = rights;
    }

    @GetMapping("/start")
    String start(Model model) {
        model.addAttribute("works", rights.may("task.see"));
        var work = worklist.ownWork();
        model.addAttribute("work", work);
        model.addAttribute("counts", counts(work));
        model.addAttribute(
                "matters",
                watched.stream()
                        .filter(room -> rights.may(room.act()))
                        .flatMap(room -> room.matters().stream())
                        .toList());
        model.addAttribute("overdue", week.overdue());
        model.addAttribute("ending", week.endingThisWeek());
        model.addAttribute("cases", week.openCases());
        return "workbench/start";
    }

    private static List<Count> counts(OwnWork work) {
        return Stream.of(When.LATE, When.TODAY, When.WEEK, When.SOON)
                .map(when -> new Count(work.count(when), when.label(), "#" + when.name()))
                .toList();
    }

    /** @param place on the page */
    record Count(long number, String label, String place) {}
}
