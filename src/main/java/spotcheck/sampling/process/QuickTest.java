package spotcheck.sampling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Purpose;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.engine.diagram.CaseMessages;
import spotcheck.engine.form.FormData;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/**
 * A product that simple means on the spot show not to meet its standard: enforcement acts at once while sampling goes on
 * (CQ23-52b, CQ23-52c). Only checks for an emergency or a major risk have it (CQ23-52a).
 */
@Component
class QuickTest {

    private static final RuleIds BASIS = RuleIds.parse("CQ23-52a CQ23-52b CQ23-52c");

    private final Regimes regimes;
    private final Entries entries;
    private final CaseMessages messages;

    QuickTest(Regimes regimes, Entries entries, CaseMessages messages) {
        this.regimes = regimes;
        this.entries = entries;
        this.messages = messages;
    }

    void report(SpotCase spotCase, FormData form) {
        if (!form.ticked("quickTestFails")) {
            return;
        }
        if (!regimes.binds(BASIS, spotCase.regime()) || spotCase.purpose() != Purpose.EMERGENCY) {
            throw new Refused("quickTestFails", "只有应急处突、排查重大风险隐患的抽查，且适用办法规定了快速检测的，才登记快速检测结果");
        }
        var found = "%s；方法：%s".formatted(form.text("quickTestItem"), form.text("quickTestMeans"));
        entries.add(spotCase.number(), "quickTestFailed", "现场快速检测显见不符合标准", Map.of("情况", found), BASIS);
        messages.begin(spotCase, "quickTestFailed", Map.of("quickTestFound", found));
    }
}
