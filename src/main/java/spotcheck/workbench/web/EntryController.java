package spotcheck.workbench.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.right.Remarks;
import spotcheck.workbench.panel.EntryReading;
import spotcheck.workbench.panel.TaskPanel;

/** The entries of a case in portions, and remarks, which are entries too. */
@RestController
@RequestMapping("/api/cases/{caseNumber}")
class EntryController {

    private final AuthorityFiles files;
    private final CaseVisibility visibility;
    private final EntryReading entries;
    private final Remarks remarks;

    EntryController(AuthorityFiles files, CaseVisibility visibility, EntryReading entries, Remarks remarks) {
        this.files = files;
        this.visibility = visibility;
        this.entries = entries;
        this.remarks = remarks;
    }

    @Operation(summary = "案卷记录（分页）", description = "由新到旧，每次十条；before 为上一页最后一条的编号")
    @GetMapping("/entries")
    TaskPanel.Entries entries(
            @PathVariable String caseNumber, @RequestParam(defaultValue = "9223372036854775807") long before) {
        var file = find(caseNumber);
        if (!visibility.holds("case.entries", file)) {
            throw new Forbidden(CaseVisibility.UNSEEN);
        }
        return entries.page(file.number(), before);
    }

    @Operation(summary = "添加备注", description = "备注是案卷的一条记录，不能修改或者删除")
    @PostMapping(path = "/remarks", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    void remark(@PathVariable String caseNumber, @RequestBody Remark remark) {
        remarks.add(find(caseNumber), remark.text() == null ? "" : remark.text());
    }

    private AuthorityFile find(String caseNumber) {
        if (!CaseNumber.isOne(caseNumber)) {
            throw new Refused("案号格式应为：行政区划代码-年份-五位流水号");
        }
        return files.find(new CaseNumber(caseNumber)).orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }

    record Remark(@Nullable String text) {}
}
