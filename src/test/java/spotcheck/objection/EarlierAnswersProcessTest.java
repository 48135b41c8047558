package spotcheck.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;
import spotcheck.publication.PublicationForms;
import spotcheck.refusal.RefusalForms;

/** Who decides sees what was said before, and who has something back sees why. */
class EarlierAnswersProcessTest extends ObjectionStory {

    @Test
    void theLeaderSeesTheObjectionAndWhatWasFoundOutAboutIt() {
        var number = failing("cq-2023");
        served(number, PARTY, TODAY_TEXT);
        complete(number, "registerObjection", ObjectionForms.filing("sampling-process", TODAY_TEXT, TODAY_TEXT));
        assertThat(saidBefore(number, "verifyObjection")).asString().contains("检验方法有误，请求复检");
        complete(number, "verifyObjection", ObjectionForms.verified());
        assertThat(saidBefore(number, "decideObjection"))
                .asString()
                .contains("【登记异议】2026-03-02", "检验方法有误，请求复检", "【核查抽样过程】2026-03-02", "建议维持");
    }

    @Test
    void moreProofIsAskedForWithTheReason() {
        var number = aCase("cq-2023", "seller");
        start("refusal", number, Map.of("warnFirst", false));
        assertThat(saidBefore(number, "collectProof")).isNull();
        complete(number, "collectProof", RefusalForms.proof());
        complete(number, "findRefusal", RefusalForms.finding("hinders-removal"));
        complete(number, "reportRefusal", RefusalForms.report());
        assertThat(saidBefore(number, "confirmRefusal")).asString().contains("多次劝说无效", "证据种类 录像，证据内容说明 执法记录仪");
        complete(number, "confirmRefusal", RefusalForms.review("more-proof"));
        assertThat(saidBefore(number, "collectProof")).asString().contains("证据不足，退回补充", "经核实");
    }

    @Test
    void anEntrySaysWhichRecipientItConcerns() {
        var number = failing("cq-2023");
        served(number, PRODUCER, TODAY_TEXT);
        complete(number, "registerObjection", ObjectionForms.filing("inspection-conclusion", TODAY_TEXT, TODAY_TEXT));
        assertThat(lastDetails(number, "registerObjection")).contains("\"涉及对象\":\"标称生产者\"");
    }

    @Test
    void whatAnotherAnswerHidWasNotSaid() {
        var number = failing("cq-2023");
        start("publicNotice", number, Map.of("noticeKind", "publication"));
        complete(number, "draftPublication", PublicationForms.withheld("private-rights"));
        assertThat(lastDetails(number, "draftPublication")).contains("商业秘密").doesNotContain("产品名称");
    }

    @Test
    void aListInWhichNothingIsTickedWasNotAnswered() {
        var number = failing("cq-2023");
        served(number, PARTY, TODAY_TEXT);
        complete(number, "registerObjection", ObjectionForms.filing("inspection-conclusion", TODAY_TEXT, TODAY_TEXT));
        complete(number, "studyObjection", Map.of("bodyOpinion", "记录完整", "refusalGroundsSeen", List.of()));
        assertThat(saidBefore(number, "decideRetest"))
                .asString()
                .contains("记录完整")
                .doesNotContain("专家分析评估");
        assertThat(saidBefore(number, "decideRetest"))
                .asString()
                .contains("技术机构的分析意见：记录完整")
                .doesNotContain("不予复检的情形");
    }

    private String lastDetails(CaseNumber number, String kind) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .details();
    }
}
