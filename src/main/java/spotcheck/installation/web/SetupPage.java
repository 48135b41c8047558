package spotcheck.installation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.calendar.WrittenDay;
import spotcheck.casefile.Refused;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.installation.Office;
import spotcheck.installation.OfficeShown;
import spotcheck.installation.OfficerDesk;
import spotcheck.installation.Staff;
import spotcheck.page.Page;
import spotcheck.registry.person.OfficerRecord;

/** The page 机构和人员: step by step on an empty system, and later to keep it; what it refuses, it says above the forms. */
@Page
@RequestMapping("/setup")
class SetupPage {

    private final Office office;
    private final Staff staff;
    private final OfficeShown shown;
    private final OfficerDesk officers;

    SetupPage(Office office, Staff staff, OfficeShown shown, OfficerDesk officers) {
        this.officers = officers;
        this.office = office;
        this.staff = staff;
        this.shown = shown;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("office", shown.now());
        model.addAttribute("roles", staff.roles());
        return "installation/setup";
    }

    @PostMapping("/authorities")
    String authority(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> given,
            Model model,
            HttpServletResponse response) {
        return done(() -> office.enrol(place, name, level, parent, reason), given, model, response);
    }

    @PostMapping("/bodies")
    String body(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String cmaNumber,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> given,
            Model model,
            HttpServletResponse response) {
        return done(() -> office.enrolBody(id, name, kind, region, cmaNumber, reason), given, model, response);
    }

    @PostMapping("/people")
    String person(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String employer,
            @RequestParam(defaultValue = "") String trainedUntil,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> given,
            Model model,
            HttpServletResponse response) {
        return done(
                () -> staff.employ(
                        staff.of(id, name, role, employer, day("trainedUntil", trainedUntil)), password, reason),
                given,
                model,
                response);
    }

    @PostMapping("/people/{id}/training")
    String training(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String trainedUntil,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> given,
            Model model,
            HttpServletResponse response) {
        return done(() -> staff.train(id, day("trainedUntil", trainedUntil), reason), given, model, response);
    }

    @PostMapping("/people/{id}/departure")
    String departure(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> given,
            Model model,
            HttpServletResponse response) {
        return done(() -> staff.leave(id, day("lastDay", lastDay), reason), given, model, response);
    }

    @PostMapping("/people/{id}/records")
    String keep(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String holdsFrom,
            @RequestParam(defaultValue = "") String holdsUntil,
            @RequestParam(defaultValue = "") String facts,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> given,
            Model model,
            HttpServletResponse response) {
        return done(
                () -> officers.keep(
                        new OfficerRecord(
                                id,
                                kind(kind),
                                subject.isBlank() ? null : subject.strip(),
                                from(day("holdsFrom", holdsFrom)),
                                day("holdsUntil", holdsUntil),
                                facts),
                        reason),
                given,
                model,
                response);
    }

    private static OfficerRecord.Kind kind(String word) {
        try {
            return OfficerRecord.Kind.of(word);
        } catch (IllegalArgumentException none) {
            throw new Refused("kind", "请选择登记的种类");
        }
    }

    private static LocalDate from(@Nullable LocalDate day) {
        if (day == null) {
            throw new Refused("holdsFrom", "请填写起始日期");
        }
        return day;
    }

    private static @Nullable LocalDate day(String field, String text) {
        try {
            return text.isBlank() ? null : WrittenDay.read(text);
        } catch (DateTimeException noDay) {
            throw new Refused(field, "日期应写作 2026-11-21 或者 2026年11月21日");
        }
    }

    /** What was filled in stays in the form; a password never does. */
    private String done(Runnable act, Map<String, String> given, Model model, HttpServletResponse response) {
        return PageAnswer.of(
                act,
                "redirect:/setup",
                () -> {
                    model.addAttribute("given", given);
                    return page(model);
                },
                model,
                response);
    }
}
