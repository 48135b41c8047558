package spotcheck.draw.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.draw.Cancellations;
import spotcheck.draw.DrawView;
import spotcheck.draw.Draws;
import spotcheck.draw.Replacements;
import spotcheck.draw.SamplerLists;
import spotcheck.page.Page;

/** 双随机抽取: the list of draws, and each one with its pool, its seed, its result and the acts that are next. */
@Page
@RequestMapping("/draws")
class DrawPages {

    private final Draws draws;
    private final SamplerLists lists;
    private final DrawView view;
    private final Cancellations cancellations;
    private final Replacements replacements;

    DrawPages(Draws draws, SamplerLists lists, DrawView view, Cancellations cancellations, Replacements replacements) {
        this.draws = draws;
        this.lists = lists;
        this.view = view;
        this.cancellations = cancellations;
        this.replacements = replacements;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("draws", view.list());
        model.addAttribute("holders", view.holders());
        model.addAttribute("view", view);
        return "draw/list";
    }

    @PostMapping
    String begin(BeginningForm form) {
        var id = form.isList() ? lists.begin(form.body(), form.days()) : draws.begin(form.beginning());
        return to(id.value());
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("one", view.shown(DrawAddress.read(id), Math.max(0, page)));
        model.addAttribute("view", view);
        return "draw/one";
    }

    @PostMapping("/{id}/pool")
    String fill(@PathVariable String id, PoolForm form) {
        draws.fill(DrawAddress.read(id), form.quotaLines(), form.candidates(), form.leftOut());
        return to(id);
    }

    @PostMapping("/{id}/proposal")
    String propose(@PathVariable String id, SourceForm form) {
        draws.propose(DrawAddress.read(id), form.source());
        return to(id);
    }

    @PostMapping("/{id}/reopening")
    String reopen(@PathVariable String id, @RequestParam(defaultValue = "") String ground) {
        draws.reopen(DrawAddress.read(id), ground);
        return to(id);
    }

    @PostMapping("/{id}/freeze")
    String freeze(@PathVariable String id) {
        draws.freeze(DrawAddress.read(id));
        return to(id);
    }

    @PostMapping("/{id}/seed")
    String enter(@PathVariable String id, @RequestParam(defaultValue = "") String seed) {
        draws.enterSeed(DrawAddress.read(id), seed);
        return to(id);
    }

    @PostMapping("/{id}/confirmation")
    String confirm(@PathVariable String id, @RequestParam(defaultValue = "") String seed) {
        var drawn = draws.confirmSeed(DrawAddress.read(id), seed);
        return to(id) + (drawn ? "" : "?differs");
    }

    @PostMapping("/{id}/over")
    String over(@PathVariable String id) {
        draws.over(DrawAddress.read(id));
        return to(id);
    }

    @PostMapping("/{id}/replacement")
    String replace(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String out,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String ground) {
        if (in.isBlank()) {
            replacements.next(DrawAddress.read(id), out.strip(), ground);
        } else {
            replacements.ask(DrawAddress.read(id), out.strip(), in.strip(), ground);
        }
        return to(id);
    }

    @PostMapping("/{id}/changes/{change}")
    String decide(
            @PathVariable String id, @PathVariable long change, @RequestParam(defaultValue = "false") boolean agreed) {
        replacements.decide(DrawAddress.read(id), change, agreed);
        return to(id);
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable String id, @RequestParam(defaultValue = "") String ground) {
        cancellations.ask(DrawAddress.read(id), ground);
        return to(id);
    }

    @PostMapping("/{id}/cancellation/approval")
    String approve(@PathVariable String id) {
        cancellations.approve(DrawAddress.read(id));
        return to(id);
    }

    private static String to(String id) {
        return "redirect:/draws/" + id;
    }
}
