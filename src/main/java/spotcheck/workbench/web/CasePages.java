package spotcheck.workbench.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.EntryPages;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.right.Remarks;
import spotcheck.page.Page;
import spotcheck.workbench.panel.CaseSheetReading;
import spotcheck.workbench.panel.EntryReading;
import spotcheck.workbench.panel.TaskPanels;
import spotcheck.workbench.record.CheckRecords;

/** The file of a case for people. */
@Page
@RequestMapping("/cases")
class CasePages {

    private final Cases cases;
    private final TaskPanels panels;
    private final CaseSheetReading sheets;
    private final CheckRecords records;
    private final EntryReading entries;
    private final Remarks remarks;

    CasePages(
            Cases cases,
            TaskPanels panels,
            CaseSheetReading sheets,
            CheckRecords records,
            EntryReading entries,
            Remarks remarks) {
        this.records = records;
        this.sheets = sheets;
        this.cases = cases;
        this.panels = panels;
        this.entries = entries;
        this.remarks = remarks;
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
