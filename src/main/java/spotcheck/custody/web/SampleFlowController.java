package spotcheck.custody.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.custody.SampleDesk;
import spotcheck.custody.SampleFlow;
import spotcheck.custody.SampleFlows;
import spotcheck.custody.holding.SealCondition;

/** Who has which sample of a case, and hand-overs between two logins. */
@RestController
@RequestMapping("/api")
class SampleFlowController {

    private final SampleFlows flows;
    private final SampleDesk desk;

    SampleFlowController(SampleFlows flows, SampleDesk desk) {
        this.flows = flows;
        this.desk = desk;
    }

    @Operation(summary = "样品流转", description = "本案每件样品由谁持有、自何时起，以及历次交接；任何时刻只有一个持有人")
    @GetMapping("/cases/{caseNumber}/samples")
    List<SampleFlow> of(@PathVariable String caseNumber) {
        return flows.of(number(caseNumber));
    }

    @Operation(summary = "尚未接收的样品", description = "已经交出、对方尚未接收的样品，限本人有权查阅的案件")
    @GetMapping("/samples/untaken")
    List<SampleFlows.Untaken> untaken() {
        return flows.untaken();
    }

    @Operation(summary = "交出样品", description = "由持有人办理；to 为接收方的编号，邮寄的写明快递单号 waybill")
    @PostMapping("/cases/{caseNumber}/samples/{unit}/offer")
    List<SampleFlow> offer(@PathVariable String caseNumber, @PathVariable long unit, @RequestBody Giving giving) {
        desk.give(number(caseNumber), unit, text(giving.to()), text(giving.waybill()));
        return of(caseNumber);
    }

    @Operation(
            summary = "接收样品",
            description = "由对方办理；sealState 为 intact（完好）、broken（破损或者缺失）或者 opened（已启封），不完好的写明 remark")
    @PostMapping("/cases/{caseNumber}/samples/{unit}/receipt")
    List<SampleFlow> take(@PathVariable String caseNumber, @PathVariable long unit, @RequestBody Taking taking) {
        desk.take(number(caseNumber), unit, condition(text(taking.sealState())), text(taking.remark()));
        return of(caseNumber);
    }

    @Operation(summary = "收回未接收的样品", description = "由持有人办理")
    @PostMapping("/cases/{caseNumber}/samples/{unit}/withdrawal")
    List<SampleFlow> withdraw(@PathVariable String caseNumber, @PathVariable long unit) {
        desk.withdraw(number(caseNumber), unit);
        return of(caseNumber);
    }

    static SealCondition condition(String word) {
        return switch (word) {
            case "intact", "broken", "opened" -> SealCondition.of(word);
            default -> throw new Refused("sealState", "封条的状态必须填写：intact、broken 或者 opened");
        };
    }

    static CaseNumber number(String caseNumber) {
        if (!CaseNumber.isOne(caseNumber)) {
            throw new Refused("案号格式应为：行政区划代码-年份-五位流水号");
        }
        return new CaseNumber(caseNumber);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    record Giving(@Nullable String to, @Nullable String waybill) {}

    record Taking(@Nullable String sealState, @Nullable String remark) {}
}
