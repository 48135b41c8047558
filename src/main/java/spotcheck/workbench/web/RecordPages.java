package spotcheck.workbench.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import spotcheck.page.Page;
import spotcheck.workbench.record.CheckRecord;
import spotcheck.workbench.record.CheckRecords;

/** Firms and products over all cases that the reader may read. */
@Page
class RecordPages {

    private final CheckRecords records;

    RecordPages(CheckRecords records) {
        this.records = records;
    }

    @GetMapping("/firms/{firm}")
    String firm(@PathVariable long firm, Model model) {
        return shown(records.ofFirm(firm), model);
    }

    @GetMapping("/products")
    String product(@RequestParam(defaultValue = "") String name, Model model) {
        return shown(records.ofProduct(name.strip()), model);
    }

    private static String shown(CheckRecord found, Model model) {
        model.addAttribute("found", found);
        return "workbench/record";
    }
}
