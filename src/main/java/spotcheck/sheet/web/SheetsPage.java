package spotcheck.sheet.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import spotcheck.casefile.Refused;
import spotcheck.casefile.answer.PageAnswer;
import spotcheck.page.Page;
import spotcheck.sheet.RegisterSheets;

/** The pages 登记表: sheets in and out, and one import with its rows and the confirmation. */
@Page
@RequestMapping("/registers")
class SheetsPage {

    private static final int SHOWN = 200;

    private final RegisterSheets sheets;

    SheetsPage(RegisterSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("kinds", sheets.mine());
        model.addAttribute("imports", sheets.latest());
        return "sheet/registers";
    }

    @PostMapping("/{kind}/imports")
    String bring(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            return "redirect:/registers/imports/" + SheetsController.brought(sheets, kind, file);
        } catch (Refused refused) {
            PageAnswer.tell(refused, model, response);
            return all(model);
        }
    }

    @GetMapping("/imports/{id}")
    String one(@PathVariable long id, @RequestParam(defaultValue = "") String finding, Model model) {
        var found = sheets.one(id);
        var usual = found.counts().refused() > 0 ? "refused" : found.counts().changed() > 0 ? "changed" : "new";
        var shown = SheetsController.findings().containsKey(finding) ? finding : usual;
        model.addAttribute("one", found);
        model.addAttribute("kind", sheets.kind(found.kind()));
        model.addAttribute("finding", shown);
        model.addAttribute("findingTitle", SheetsController.findings().get(shown));
        model.addAttribute("rows", found.state().isRunning() ? List.of() : sheets.rows(id, shown, 0, SHOWN));
        return "sheet/import";
    }

    @PostMapping("/imports/{id}/confirmation")
    String confirm(@PathVariable long id, Model model, HttpServletResponse response) {
        return done(id, () -> sheets.confirm(id), model, response);
    }

    @PostMapping("/imports/{id}/abandonment")
    String giveUp(@PathVariable long id, Model model, HttpServletResponse response) {
        return done(id, () -> sheets.giveUp(id), model, response);
    }

    private String done(long id, Runnable act, Model model, HttpServletResponse response) {
        return PageAnswer.of(act, "redirect:/registers/imports/" + id, () -> one(id, "", model), model, response);
    }
}
