package spotcheck.amendment.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.amendment.Amendments;
import spotcheck.amendment.Reopenings;
import spotcheck.amendment.SamplerRedraw;

/** Steps that are done again, for programs. */
@RestController
@RequestMapping("/api/cases/{caseNumber}")
class AmendmentController {

    private final Amendments amendments;
    private final SamplerRedraw draws;
    private final Reopenings reopenings;
    private final NamedCase named;

    AmendmentController(Amendments amendments, SamplerRedraw draws, Reopenings reopenings, NamedCase named) {
        this.amendments = amendments;
        this.draws = draws;
        this.reopenings = reopenings;
        this.named = named;
    }

    @Operation(summary = "本案已经办理的步骤", description = "由新到旧；against 为空的，本人可以更正，否则说明为何不能")
    @GetMapping("/steps")
    List<Amendments.DoneStep> steps(@PathVariable String caseNumber) {
        return amendments.steps(named.find(caseNumber));
    }

    @Operation(summary = "更正步骤", description = "由办理的人员或者本部门的负责人说明理由；步骤重新打开，原填写和原记录留在案卷中")
    @PostMapping("/steps/{id}/amendment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void amend(@PathVariable String caseNumber, @PathVariable long id, @RequestBody Why why) {
        amendments.amend(named.find(caseNumber).number(), id, why.orEmpty());
    }

    @Operation(summary = "重新选派抽样人员", description = "出示抽查通知书之前，已选派的人员不能参加抽样的，由组织部门说明理由")
    @PostMapping("/draw-again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drawAgain(@PathVariable String caseNumber, @RequestBody DrawAgain request) {
        draws.drawAgain(
                named.find(caseNumber).number(),
                Objects.requireNonNullElse(request.out(), List.of()),
                Objects.requireNonNullElse(request.reason(), ""));
    }

    @Operation(summary = "申请重新开启已结案件", description = "由组织部门的人员说明理由，负责人决定")
    @PostMapping("/reopening")
    @ResponseStatus(HttpStatus.CREATED)
    void ask(@PathVariable String caseNumber, @RequestBody Why why) {
        reopenings.ask(named.find(caseNumber).number(), why.orEmpty());
    }

    @Operation(summary = "决定是否重新开启", description = "由组织部门的负责人决定，申请人不得自己批准；批准后结案前的最后一个步骤重新打开")
    @PostMapping("/reopening/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String caseNumber, @RequestBody Decision decision) {
        reopenings.decide(
                named.find(caseNumber).number(),
                Boolean.TRUE.equals(decision.approved()),
                Objects.requireNonNullElse(decision.opinion(), ""));
    }

    /** Why something is to be done again. */
    record Why(@Nullable String reason) {

        String orEmpty() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    /** @param out logins of those who cannot sample */
    record DrawAgain(@Nullable List<String> out, @Nullable String reason) {}

    record Decision(@Nullable Boolean approved, @Nullable String opinion) {}
}
