package spotcheck.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.evidence.EvidenceAccess;
import spotcheck.evidence.EvidenceTasks;
import spotcheck.evidence.given.Waivers;
import spotcheck.evidence.keeping.Integrity;
import spotcheck.evidence.keeping.LegalHolds;
import spotcheck.page.Page;

/** The page 证据文件: what is damaged, and of one case its files, what its steps still lack and why, and holds. */
@Page
@RequestMapping("/evidence")
class EvidencePage {

    private final CaseEvidences cases;
    private final TaskEvidences taskEvidences;
    private final EvidenceTasks tasks;
    private final EvidenceAccess access;
    private final Integrity integrity;
    private final Waivers waivers;
    private final LegalHolds holds;
    private final ShownFiles shown;

    EvidencePage(
            CaseEvidences cases,
            TaskEvidences taskEvidences,
            EvidenceTasks tasks,
            EvidenceAccess access,
            Integrity integrity,
            Waivers waivers,
            LegalHolds holds,
            ShownFiles shown) {
        this.cases = cases;
        this.taskEvidences = taskEvidences;
        this.tasks = tasks;
        this.access = access;
        this.integrity = integrity;
        this.waivers = waivers;
        this.holds = holds;
        this.shown = shown;
    }

    @GetMapping
    String page(@RequestParam(required = false) @Nullable String number, Model model) {
        if (number != null && !number.isBlank()) {
            return "redirect:/evidence/" + CaseEvidences.number(number.trim());
        }
        model.addAttribute(
                "faulty",
                integrity.faulty().stream()
                        .filter(access::maySee)
                        .map(file ->
                                new IntegrityController.FaultyFile(file.number().value(), shown.of(file)))
                        .toList());
        return "evidence";
    }

    @GetMapping("/{caseNumber}")
    String ofCase(@PathVariable String caseNumber, Model model) {
        var number = CaseEvidences.number(caseNumber);
        model.addAttribute("evidence", cases.of(number));
        model.addAttribute("people", shown);
        model.addAttribute(
                "steps", tasks.openOf(number).stream().map(taskEvidences::of).toList());
        model.addAttribute("mayWaive", waivers.mayWaive(number));
        model.addAttribute("mayHold", holds.mayHold(number));
        return "evidence-case";
    }

    @PostMapping("/{caseNumber}/waivers")
    String waive(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String task,
            @RequestParam(required = false) @Nullable List<String> codes,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var missing = codes == null ? List.<String>of() : codes;
        return done(caseNumber, () -> waivers.waive(task, missing, reason), model, response);
    }

    @PostMapping("/{caseNumber}/holds")
    String hold(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return done(caseNumber, () -> holds.place(CaseEvidences.number(caseNumber), reason), model, response);
    }

    @PostMapping("/{caseNumber}/holds/{id}/lift")
    String lift(
            @PathVariable String caseNumber,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return done(caseNumber, () -> holds.lift(CaseEvidences.number(caseNumber), id, reason), model, response);
    }

    private String done(String caseNumber, Runnable act, Model model, HttpServletResponse response) {
        CaseNumber number = CaseEvidences.number(caseNumber);
        return PageAnswer.of(act, "redirect:/evidence/" + number, () -> ofCase(caseNumber, model), model, response);
    }
}
