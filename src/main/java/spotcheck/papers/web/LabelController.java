package spotcheck.papers.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.papers.LabelForm;
import spotcheck.papers.SampleLabels;

/** Labels for the sealed units of a case. */
@RestController
class LabelController {

    private final SampleLabels labels;

    LabelController(SampleLabels labels) {
        this.labels = labels;
    }

    @Operation(
            summary = "样品标签",
            description = "每件封存样品的标签，带指向样品流转的二维码；format 为 a4（整张）或 roll（60×40 毫米），copies 为每件份数。标签不显示被抽样对象，盲样只显示盲样编号")
    @GetMapping("/api/cases/{caseNumber}/labels.pdf")
    ResponseEntity<byte[]> labels(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "a4") String format,
            @RequestParam(defaultValue = "1") int copies) {
        if (!CaseNumber.isOne(caseNumber)) {
            throw new Forbidden(CaseVisibility.UNSEEN);
        }
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var content = labels.print(
                new CaseNumber(caseNumber), LabelForm.of(format), copies, unit -> base + "/samples/units/" + unit);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
