package spotcheck.opening.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.opening.CaseFirms;
import spotcheck.page.Page;

/** 主体核对: the firms of a case, and which of those near them are the same. */
@Page
class FirmsPage {

    private final CaseFirms firms;

    FirmsPage(CaseFirms firms) {
        this.firms = firms;
    }

    @GetMapping("/cases/{caseNumber}/firms")
    String page(@PathVariable String caseNumber, Model model) {
        var number = FirmsController.number(caseNumber);
        model.addAttribute("caseNumber", number.value());
        model.addAttribute("firms", firms.of(number));
        model.addAttribute("mayDecide", firms.mayDecide(number));
        return "workbench/firms";
    }

    @PostMapping("/cases/{caseNumber}/firms/decisions")
    String decide(
            @PathVariable String caseNumber,
            @RequestParam long firm,
            @RequestParam long other,
            @RequestParam boolean same,
            @RequestParam(defaultValue = "") String reason) {
        firms.decide(FirmsController.number(caseNumber), firm, other, same, reason);
        return "redirect:/cases/" + caseNumber + "/firms";
    }
}
