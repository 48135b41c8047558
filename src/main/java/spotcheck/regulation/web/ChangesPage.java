package spotcheck.regulation.web;

import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import spotcheck.page.Page;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.catalogue.CatalogueWords;
import spotcheck.regulation.changes.RegimeChanges;

/** What two regimes answer differently, for people. */
@Page
class ChangesPage {

    private final RegimeChanges changes;
    private final Regimes regimes;
    private final CatalogueWords words;

    ChangesPage(@Lazy RegimeChanges changes, Regimes regimes, @Lazy CatalogueWords words) {
        this.changes = changes;
        this.regimes = regimes;
        this.words = words;
    }

    @GetMapping("/regulations/changes")
    String changes(
            @RequestParam(defaultValue = "cq-2020") String from,
            @RequestParam(defaultValue = "cq-2023") String to,
            Model model) {
        var query = ChangesQuery.read(regimes, from, to);
        model.addAttribute("query", query);
        model.addAttribute("regimes", ChangesQuery.all(regimes));
        model.addAttribute("tables", changes.between(from, to));
        return "regulations/changes";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refuse(WrongQuery reason, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("reason", reason.getMessage());
        return "regulations/missing";
    }
}
