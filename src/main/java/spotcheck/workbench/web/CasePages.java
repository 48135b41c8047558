package spotcheck.workbench.web;

import java.util.TreeSet;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.EntryPages;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.right.Remarks;
import spotcheck.deputy.PostNames;
import spotcheck.page.Page;
import spotcheck.workbench.CaseFinder;
import spotcheck.workbench.Phase;
import spotcheck.workbench.SavedViews;
import spotcheck.workbench.panel.CaseSheetReading;
import spotcheck.workbench.panel.EntryReading;
import spotcheck.workbench.panel.TaskPanels;
import spotcheck.workbench.record.CheckRecords;

/** Finding a case, and its file for people. */
@Page
@RequestMapping("/cases")
class CasePages {

    private final CaseFinder search;
    private final Cases cases;
    private final TaskPanels panels;
    private final CaseSheetReading sheets;
    private final CheckRecords records;
    private final EntryReading entries;
    private final Remarks remarks;
    private final SavedViews views;
    private final PostNames names;
    private final CurrentActor actor;

    CasePages(
            CaseFinder search,
            Cases cases,
            TaskPanels panels,
            CaseSheetReading sheets,
            CheckRecords records,
            EntryReading entries,
            Remarks remarks,
            SavedViews views,
            PostNames names,
            CurrentActor actor) {
        this.views = views;
        this.names = names;
        this.actor = actor;
        this.records = records;
        this.sheets = sheets;
        this.search = search;
        this.cases = cases;
        this.panels = panels;
        this.entries = entries;
        this.remarks = remarks;
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

    @GetMapping("/{caseNumber}")
    String file(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "" + EntryPages.NEWEST) long before,
            @RequestParam(defaultValue = "") String begun,
            Model model) {
        var spotCase = find(caseNumber);
        var panel = panels.of(spotCase).orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
        model.addAttribute("panel", panel);
        model.addAttribute("sheet", sheets.of(spotCase));
        model.addAttribute("firms", records.firmsOf(spotCase));
        model.addAttribute("begun", begun);
        model.addAttribute("entries", entries.page(spotCase.number(), before));
        return "workbench/case";
    }

    @PostMapping("/{caseNumber}/remarks")
    String remark(@PathVariable String caseNumber, @RequestParam(defaultValue = "") String text) {
        remarks.add(find(caseNumber), text);
        return "redirect:/cases/" + caseNumber;
    }

    private SpotCase find(String caseNumber) {
        if (!CaseNumber.isOne(caseNumber)) {
            throw new Refused("案号格式应为：行政区划代码-年份-五位流水号");
        }
        return cases.find(new CaseNumber(caseNumber)).orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }
}
