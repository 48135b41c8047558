package spotcheck.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.deadline.DeadlineInterruptions;
import spotcheck.casefile.deadline.DeadlineInterruptions.Ground;
import spotcheck.casefile.deadline.DeadlineRow;

/** Suspends and resumes a deadline of a case. */
@RestController
@RequestMapping("/api/cases/{caseNumber}/deadlines/{id}")
class DeadlineController {

    private final DeadlineInterruptions interruptions;

    DeadlineController(DeadlineInterruptions interruptions) {
        this.interruptions = interruptions;
    }

    @Operation(summary = "中止期限", description = "写明日期、理由和依据；计时和任务随之停止。办理该事项的机关")
    @PostMapping("/suspension")
    DeadlineRow suspend(@PathVariable String caseNumber, @PathVariable long id, @RequestBody Ground ground) {
        return DeadlineRow.of(interruptions.suspend(number(caseNumber), id, ground));
    }

    @Operation(summary = "恢复期限", description = "计算剩余期限；anew=true 时重新计算。办理该事项的机关")
    @PostMapping("/resumption")
    DeadlineRow resume(
            @PathVariable String caseNumber,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean anew,
            @RequestBody Ground ground) {
        return DeadlineRow.of(interruptions.resume(number(caseNumber), id, ground, anew));
    }

    private static CaseNumber number(String caseNumber) {
        if (!CaseNumber.isOne(caseNumber)) {
            throw new Refused("案号格式应为：行政区划代码-年份-五位流水号");
        }
        return new CaseNumber(caseNumber);
    }
}
