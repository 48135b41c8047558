package spotcheck.refusal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** What a finding of refusal must rest on. */
@Component
class RefusalRules {

    private static final RuleIds SUMMARY = RuleIds.parse("CQ23-31b CQ20-29b");
    private static final RuleIds FINE_OF_ITS_OWN = RuleIds.parse("NMG-59b O18-51");

    private final Decisions decisions;
    private final Regimes regimes;

    RefusalRules(Decisions decisions, Regimes regimes) {
        this.decisions = decisions;
        this.regimes = regimes;
    }

    boolean mustWarn(SpotCase spotCase) {
        var answer = decisions.answer("samplingRefusal", inputs(spotCase, "ground", "other-non-cooperation"));
        return Boolean.parseBoolean(answer.word("warnFirst"));
    }

    void refuseWeakProof(SpotCase spotCase, List<String> kinds) {
        decisions
                .evaluate("evidenceRequired", inputs(spotCase, "step", "refusal"))
                .forEach(required -> refuseMissing(required.word("form"), kinds));
    }

    void refuseOtherConduct(SpotCase spotCase, String conduct) {
        var answer = decisions.answer("samplingRefusal", inputs(spotCase, "ground", conduct));
        if (!answer.word("outcome").equals("refusal")) {
            throw new Refused("refusalConduct", "按所适用的办法，该情形不构成拒绝监督抽查，应当注明后继续抽样");
        }
    }

    /** The samplers sign; the party signs too, or does not and this is noted, never both. */
    void refuseContradiction(List<String> signatures) {
        if (!signatures.contains("samplers")) {
            throw new Refused("findingSignatures", "认定表应当由两名抽样人员签字");
        }
        if (signatures.contains("party-signed") == signatures.contains("party-refused")) {
            throw new Refused("findingSignatures", "被抽样对象已签字或者拒签，应当注明其中一项");
        }
    }

    void refuseIncomplete(SpotCase spotCase, LocalHandling handling) {
        if (handling.summary().summarySentOn() == null && regimes.binds(SUMMARY, spotCase.regime())) {
            throw new Refused("summarySentOn", "应当将处理情况汇总报送组织监督抽查部门，请填写日期");
        }
        if (handling.penaltyBasis().equals("local-fine") && !regimes.binds(FINE_OF_ITS_OWN, spotCase.regime())) {
            throw new Refused("penaltyBasis", "所适用的办法没有规定三万元以下罚款");
        }
    }

    private static void refuseMissing(String form, List<String> kinds) {
        boolean satisfied =
                switch (form) {
                    case "photo-or-video" -> kinds.contains("photo") || kinds.contains("video");
                    case "continuous-video" -> kinds.contains("video");
                    case "photo", "video" -> kinds.contains(form);
                    default -> true; // a text: the facts, which the form requires
                };
        if (!satisfied) {
            throw new Refused("refusalProofs", "应当以录像、照片等方式固定拒检证据");
        }
    }

    private static Map<String, Object> inputs(SpotCase spotCase, String name, String word) {
        return Map.of("regime", spotCase.regime().code(), name, word);
    }
}
