package spotcheck.preparation.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.Refused;
import spotcheck.preparation.Consultation;
import spotcheck.preparation.DetailedRules;
import spotcheck.preparation.ExpertReview;
import spotcheck.preparation.ExpertVote;
import spotcheck.preparation.RulesDesk;
import spotcheck.preparation.RulesId;
import spotcheck.preparation.content.RulesText;

/** 实施细则 as JSON. */
@RestController
@RequestMapping("/api/detailed-rules")
class RulesController {

    private final RulesDesk desk;
    private final ShownRules shown;

    RulesController(RulesDesk desk, ShownRules shown) {
        this.desk = desk;
        this.shown = shown;
    }

    @Operation(summary = "实施细则一览", description = "已公布的全部版本，以及本部门编制中的版本")
    @GetMapping
    List<Map<String, Object>> all() {
        return shown.all().stream().map(RulesController::row).toList();
    }

    @Operation(summary = "一个版本的实施细则", description = "内容、评审、公示和公布的情况")
    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable long id) {
        return whole(shown.one(new RulesId(id)));
    }

    @Operation(summary = "起草实施细则", description = "本部门的下一个版本；内容之外的名称、缺少的内容被拒绝")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> draft(@RequestBody String content) {
        var drafted = desk.draft(RulesText.read(content));
        return whole(shown.one(drafted.head().id()));
    }

    @Operation(summary = "登记专家评审", description = "评审日期，每名专家的姓名、单位、是否同意和意见；过半数同意的通过")
    @PostMapping(path = "/{id}/review", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> review(@PathVariable long id, @RequestBody Review review) {
        var votes = Objects.requireNonNullElse(review.votes(), List.<Vote>of()).stream()
                .map(Vote::read)
                .toList();
        desk.review(new RulesId(id), new ExpertReview(day("heldOn", review.heldOn()), votes));
        return one(id);
    }

    @Operation(summary = "登记公示征求意见")
    @PostMapping(path = "/{id}/consultation", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> consult(@PathVariable long id, @RequestBody Asked asked) {
        desk.consult(
                new RulesId(id),
                new Consultation(day("from", asked.from()), day("until", asked.until()), said(asked.result())));
        return one(id);
    }

    @Operation(summary = "公布实施细则", description = "由本部门负责人批准，不得为起草人；公布之日起可以据以立案")
    @PostMapping(path = "/{id}/publication", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> publish(@PathVariable long id, @RequestBody Notice notice) {
        desk.publish(new RulesId(id), day("publishedOn", notice.publishedOn()), said(notice.channel()));
        return one(id);
    }

    static LocalDate day(String field, @Nullable String written) {
        try {
            return LocalDate.parse(said(written));
        } catch (DateTimeException noDay) {
            throw new Refused(field, "日期必须填写，格式应为 2026-03-01");
        }
    }

    private static String said(@Nullable String text) {
        return Objects.toString(text, "").strip();
    }

    private static Map<String, Object> row(ShownRules.Shown one) {
        var head = one.rules().head();
        var row = new LinkedHashMap<String, Object>();
        row.put("id", head.id().value());
        row.put("title", head.content().title());
        row.put("product", head.content().product());
        row.put("version", head.version());
        row.put("authority", head.authority());
        row.put("authorityName", one.authorityName());
        row.put("state", one.rules().status());
        row.put("stateLabel", one.rules().title());
        if (one.rules() instanceof DetailedRules.Published published) {
            row.put("publishedOn", published.notice().publishedOn());
        }
        return row;
    }

    private static Map<String, Object> whole(ShownRules.Shown one) {
        var whole = row(one);
        whole.put("draftedBy", one.drafter());
        whole.put("draftedOn", one.rules().head().draftedOn());
        whole.put("regime", one.rules().head().regime().code());
        whole.put("sha256", one.rules().head().sha256());
        whole.put("review", one.rules().review());
        whole.put("consultation", one.rules().consultation());
        whole.put("content", one.rules().head().content());
        return whole;
    }

    record Review(@Nullable String heldOn, @Nullable List<Vote> votes) {}

    record Vote(
            @Nullable String name,
            @Nullable String unit,
            boolean agrees,
            @Nullable String opinion) {

        ExpertVote read() {
            return new ExpertVote(said(name), said(unit), agrees, opinion);
        }
    }

    record Asked(
            @Nullable String from,
            @Nullable String until,
            @Nullable String result) {}

    record Notice(@Nullable String publishedOn, @Nullable String channel) {}
}
