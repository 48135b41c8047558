package spotcheck.workbench.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.WrittenDay;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.DeadlineInterruptions;
import spotcheck.casefile.deadline.DeadlineInterruptions.Ground;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.page.Page;

/** The periods of a case that run or are suspended, and the forms by which whoever keeps one stops it and lets it go on. */
@Page
@RequestMapping("/cases/{caseNumber}/deadlines")
class DeadlinePages {

    private final Cases cases;
    private final CaseVisibility visibility;
    private final Deadlines deadlines;
    private final DeadlineInterruptions interruptions;
    private final Clock clock;

    DeadlinePages(
            Cases cases,
            CaseVisibility visibility,
            Deadlines deadlines,
            DeadlineInterruptions interruptions,
            Clock clock) {
        this.cases = cases;
        this.visibility = visibility;
        this.deadlines = deadlines;
        this.interruptions = interruptions;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable String caseNumber, Model model) {
        var spotCase = find(caseNumber);
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("today", ChinaTime.today(clock));
        model.addAttribute("periods", shown(spotCase));
        return "workbench/deadlines";
    }

    private List<Shown> shown(SpotCase spotCase) {
        return deadlines.of(spotCase.number()).stream()
                .filter(CaseDeadline.Pending.class::isInstance)
                .map(one -> new Shown(
                        one.id(),
                        one.kind().label(),
                        one.actBy(),
                        one instanceof CaseDeadline.Suspended suspended ? suspended.since() : null,
                        one.legalBasis().toString(),
                        interruptions.mayActFor(spotCase, one)))
                .toList();
    }

    @PostMapping("/{id}/suspension")
    String suspend(
            @PathVariable String caseNumber,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String legalBasis,
            Model model,
            HttpServletResponse response) {
        var number = find(caseNumber).number();
        return done(
                () -> interruptions.suspend(number, id, ground(on, reason, legalBasis)), caseNumber, model, response);
    }

    @PostMapping("/{id}/resumption")
    String resume(
            @PathVariable String caseNumber,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "false") boolean anew,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String legalBasis,
            Model model,
            HttpServletResponse response) {
        var number = find(caseNumber).number();
        return done(
                () -> interruptions.resume(number, id, ground(on, reason, legalBasis), anew),
                caseNumber,
                model,
                response);
    }

    private static Ground ground(String on, String reason, String legalBasis) {
        try {
            var day = on.isBlank() ? null : WrittenDay.read(on);
            return new Ground(day, reason, legalBasis.strip());
        } catch (DateTimeException noDay) {
            throw new Refused("on", "日期应写作 2026-11-21 或者 2026年11月21日");
        }
    }

    private String done(Runnable act, String caseNumber, Model model, HttpServletResponse response) {
        return PageAnswer.of(
                act, "redirect:/cases/" + caseNumber + "/deadlines", () -> page(caseNumber, model), model, response);
    }

    private SpotCase find(String caseNumber) {
        return CaseNumber.find(caseNumber)
                .flatMap(cases::find)
                .filter(found -> visibility.of(found) == CaseVisibility.Sight.WHOLE)
                .orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }

    /**
     * A period that has not been settled.
     *
     * @param since last day that counted before it was suspended; null while it runs
     * @param rules by which it runs
     * @param mine whether the reader may stop it and let it go on
     */
    public record Shown(
            long id,
            String label,
            LocalDate actBy,
            @Nullable LocalDate since,
            String rules,
            boolean mine) {}
}
