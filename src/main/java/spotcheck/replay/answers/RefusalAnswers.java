package spotcheck.replay.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A refusal to be sampled that stands, and its hand-over. */
final class RefusalAnswers {

    private RefusalAnswers() {}

    static Answers of(StoryOf story) {
        return new Answers()
                .task("warnOfConsequences", "reactionToWarning", "refuses")
                .task("collectProof", "witnessed", "no", "refusalFacts", facts(story), "refusalProofs", proofs())
                .task(
                        "findRefusal",
                        "refusalConduct",
                        "other-non-cooperation",
                        "refusalGrounds",
                        facts(story),
                        "findingSignatures",
                        List.of("samplers", "party-refused"))
                .task("reportRefusal", "reportMeans", "phone")
                .task("confirmRefusal", "refusalFinding", "confirmed")
                .task(
                        "dealWithRefusal",
                        "penaltyBasis",
                        "product-quality-law",
                        "marketBan",
                        "none",
                        "summarySentOn",
                        story.today().toString());
    }

    static List<Map<String, Object>> proofs() {
        return new ArrayList<>(List.of(Map.of("proofKind", "video", "proofRemark", StoryOf.NOT_PUBLISHED)));
    }

    private static String facts(StoryOf story) {
        return story.row().remark().isEmpty()
                ? "公告载明拒绝接受监督抽查"
                : StoryOf.cut(story.row().remark());
    }
}
