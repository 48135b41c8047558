package spotcheck.regulation.web;

import java.util.Arrays;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import spotcheck.page.Page;
import spotcheck.regulation.catalogue.CatalogueWords;
import spotcheck.regulation.catalogue.Rule;
import spotcheck.regulation.catalogue.citation.PlaceKind;
import spotcheck.regulation.catalogue.coverage.CoverageCounts;
import spotcheck.regulation.catalogue.reading.Regulations;
import spotcheck.regulation.catalogue.reading.RuleQuery;

/** The catalogue of rules for people: find one, see where it is carried out, see what is missing. */
@Page
@RequestMapping("/regulations")
class RegulationPages {

    private static final int ROWS = 30;

    private final Regulations regulations;
    private final CatalogueWords words;

    RegulationPages(@Lazy Regulations regulations, @Lazy CatalogueWords words) {
        this.regulations = regulations;
        this.words = words;
    }

    @ModelAttribute("words")
    CatalogueWords words() {
        return words;
    }

    @GetMapping
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var query = new RuleQuery(q, text, stage, state, kind, page, ROWS);
        model.addAttribute("query", query);
        model.addAttribute("texts", regulations.texts());
        model.addAttribute("found", regulations.search(query));
        return "regulations/search";
    }

    @GetMapping("/rules/{id}")
    String rule(@PathVariable String id, Model model) {
        model.addAttribute("file", regulations.find(id).orElseThrow(() -> new NoSuchRule(id)));
        return "regulations/rule";
    }

    @GetMapping("/places")
    String places(Model model) {
        model.addAttribute("kinds", regulations.containers());
        return "regulations/places";
    }

    @GetMapping("/places/{kind}/{*container}")
    String place(@PathVariable String kind, @PathVariable String container, Model model) {
        var name = container.substring(1);
        var places = regulations.places(kind(kind), name);
        if (places.isEmpty()) {
            throw new NoSuchRule(name);
        }
        model.addAttribute("kind", kind(kind));
        model.addAttribute("name", name);
        model.addAttribute("places", places);
        return "regulations/place";
    }

    @GetMapping("/coverage")
    String coverage(Model model) {
        var texts = regulations.counts(Rule::text);
        model.addAttribute("byText", texts);
        model.addAttribute("byStage", regulations.counts(Rule::stage));
        model.addAttribute("all", CoverageCounts.sum(texts.values()));
        model.addAttribute("texts", regulations.texts());
        return "regulations/coverage";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing(NoSuchRule reason, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("reason", reason.getMessage());
        return "regulations/missing";
    }

    private static PlaceKind kind(String code) {
        return Arrays.stream(PlaceKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchRule(code));
    }
}
