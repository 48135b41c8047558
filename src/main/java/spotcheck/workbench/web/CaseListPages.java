package spotcheck.workbench.web;

import java.util.TreeSet;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.CurrentActor;
import spotcheck.deputy.PostNames;
import spotcheck.page.Page;
import spotcheck.workbench.CaseFinder;
import spotcheck.workbench.Phase;
import spotcheck.workbench.SavedViews;

/** Finding cases, narrowed by facets, and the views that people keep of them. */
@Page
@RequestMapping("/cases")
class CaseListPages {

    private final CaseFinder search;
    private final SavedViews views;
    private final PostNames names;
    private final CurrentActor actor;

    CaseListPages(CaseFinder search, SavedViews views, PostNames names, CurrentActor actor) {
        this.search = search;
        this.views = views;
        this.names = names;
        this.actor = actor;
    }

    @GetMapping
    String find(
            @RequestParam(defaultValue = "") String query,
            FacetParameters facets,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("query", query.strip());
        model.addAttribute("facets", facets.facets());
        model.addAttribute("asked", facets.asked(query.strip()));
        model.addAttribute("stages", Phase.labels());
        model.addAttribute("conclusions", Conclusion.values());
        model.addAttribute("views", views.visible());
        model.addAttribute("posts", new TreeSet<>(actor.groups()));
        model.addAttribute("names", names);
        model.addAttribute("found", search.search(query, facets.facets(), page));
        return "workbench/cases";
    }

    /** Keeps what is asked now under a name. */
    @PostMapping("/views")
    String keep(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String post,
            FacetParameters facets) {
        var asked = facets.asked(query.strip());
        views.keep(name, asked, post.isBlank() ? null : post);
        return "redirect:/cases?" + asked;
    }

    @PostMapping("/views/{id}/removal")
    String remove(@PathVariable long id) {
        views.remove(id);
        return "redirect:/cases";
    }
}
