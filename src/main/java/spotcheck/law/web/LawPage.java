package spotcheck.law.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import spotcheck.access.Rights;
import spotcheck.calendar.WrittenDay;
import spotcheck.casefile.Refused;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.law.DeployedLaw;
import spotcheck.law.Draft;
import spotcheck.law.DraftState;
import spotcheck.law.Drafts;
import spotcheck.law.copy.RegimeCopy;
import spotcheck.page.Page;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;

/** The pages 法律变更: what is in force and its versions, and one draft from its files to its release. */
@Page
@RequestMapping("/law")
class LawPage {

    private final Drafts drafts;
    private final DeployedLaw law;
    private final Rights rights;
    private final People people;
    private final Regimes regimes;

    LawPage(Drafts drafts, DeployedLaw law, Rights rights, People people, Regimes regimes) {
        this.drafts = drafts;
        this.law = law;
        this.rights = rights;
        this.people = people;
        this.regimes = regimes;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("versions", law.versions());
        model.addAttribute("files", law.files());
        model.addAttribute("drafts", drafts.all());
        return shown(model, "law/all");
    }

    @GetMapping("/drafts/{id}")
    String one(@PathVariable long id, Model model) {
        var draft = drafts.get(id);
        model.addAttribute("draft", draft);
        model.addAttribute("files", drafts.files(id));
        var review = isUndecided(draft) ? drafts.review(id) : new Drafts.Review(List.of(), 0, List.of());
        model.addAttribute("review", review);
        model.addAttribute("undecided", isUndecided(draft));
        model.addAttribute(
                "regimes",
                regimes.codes().stream()
                        .map(code -> regimes.profile(new Regime(code)))
                        .toList());
        return shown(model, "law/draft");
    }

    private static boolean isUndecided(Draft draft) {
        return draft.state() == DraftState.OPEN || draft.state() == DraftState.PROPOSED;
    }

    private String shown(Model model, String page) {
        model.addAttribute("drafting", rights.may("law.draft"));
        model.addAttribute("approving", rights.may("law.approve"));
        model.addAttribute("page", this);
        return page;
    }

    /** For the page: a login as the name it belongs to. */
    public String name(@Nullable String login) {
        return login == null || login.isEmpty()
                ? "系统启动时"
                : people.find(login).map(Person::name).orElse(login);
    }

    @PostMapping("/drafts")
    String begin(@RequestParam(defaultValue = "") String title, Model model, HttpServletResponse response) {
        return PageAnswer.of(() -> "redirect:/law/drafts/" + drafts.begin(title), () -> all(model), model, response);
    }

    @PostMapping("/returns")
    String back(
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return PageAnswer.of(
                () -> "redirect:/law/drafts/" + drafts.back(version, reason), () -> all(model), model, response);
    }

    @PostMapping("/drafts/{id}/files")
    String put(
            @PathVariable long id,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        return done(
                id,
                () -> Objects.requireNonNullElse(files, List.<MultipartFile>of())
                        .forEach(file -> put(id, file)),
                model,
                response);
    }

    private void put(long id, MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            drafts.put(id, name.substring(name.lastIndexOf('/') + 1), file.getBytes());
        } catch (IOException broken) {
            throw new Refused("file", "文件没有传完，请重试");
        }
    }

    @PostMapping("/drafts/{id}/copies")
    String copy(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response) {
        return done(id, () -> drafts.copy(id, new RegimeCopy(from, code, title, text)), model, response);
    }

    @PostMapping("/drafts/{id}/removals")
    String remove(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            Model model,
            HttpServletResponse response) {
        return done(id, () -> drafts.remove(id, name), model, response);
    }

    @PostMapping("/drafts/{id}/proposal")
    String propose(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String redReason,
            Model model,
            HttpServletResponse response) {
        return done(id, () -> drafts.propose(id, day(from), reason, redReason), model, response);
    }

    private static LocalDate day(String written) {
        try {
            return WrittenDay.read(written);
        } catch (DateTimeException noDay) {
            throw new Refused("from", "施行日期格式应为 2026-03-01");
        }
    }

    @PostMapping("/drafts/{id}/approval")
    String approve(@PathVariable long id, Model model, HttpServletResponse response) {
        return done(id, () -> drafts.approve(id), model, response);
    }

    @PostMapping("/drafts/{id}/refusal")
    String decline(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return done(id, () -> drafts.decline(id, reason), model, response);
    }

    @PostMapping("/drafts/{id}/withdrawal")
    String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return done(id, () -> drafts.withdraw(id, reason), model, response);
    }

    private String done(long id, Runnable act, Model model, HttpServletResponse response) {
        return PageAnswer.of(act, "redirect:/law/drafts/" + id, () -> one(id, model), model, response);
    }
}
