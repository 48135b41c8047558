package spotcheck.sampling.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.engine.form.FormData;
import spotcheck.regulation.RuleIds;

/** What was seen on site goes to the decisions, ground by ground. */
@Component
class RecordFindingsListener implements TaskListener {

    private static final RuleIds BASIS = RuleIds.parse("CQ23-28a CQ23-29a CQ23-30e NMG-18f NMG-18h CQ20-24a CQ20-25a");

    private final Entries entries;
    private final QuickTest quickTest;
    private final Cases cases;

    RecordFindingsListener(Entries entries, QuickTest quickTest, Cases cases) {
        this.entries = entries;
        this.quickTest = quickTest;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        if (!sawAnything(form)) {
            entries.add(FormData.caseOf(task), "sampling.nothingSeen", "现场未见不得抽样、违法或者拒绝的情形", Map.of(), BASIS);
        } else if (form.findText("findingsNote").isEmpty()) {
            throw new Refused("findingsNote", "勾选了现场情形的，「情况说明」必须写明所见事实");
        }
        if (SamplingVariables.PARTY_ABSENT.get(task) && !form.ticked("unableSeen")) {
            throw new Refused("unableSeen", "到场时无人在场、文书未能出示的，不能抽样，应当记录无法抽样");
        }
        quickTest.report(cases.get(FormData.caseOf(task)), form);
        SamplingVariables.NO_SAMPLING.set(task, form.words("noSamplingSeen"));
        SamplingVariables.ILLEGAL.set(task, form.words("violationSeen"));
        SamplingVariables.REFUSAL.set(task, form.words("nonCooperation"));
        SamplingVariables.UNABLE.set(task, nothingToDraw(form));
    }

    /** What the rules of the check do not list cannot be drawn, also where its lack is no ground of its own (NMG-18h). */
    private static boolean nothingToDraw(FormData form) {
        return form.ticked("unableSeen") || form.words("noSamplingSeen").contains("product-not-listed");
    }

    private static boolean sawAnything(FormData form) {
        return form.ticked("unableSeen")
                || !form.words("noSamplingSeen").isEmpty()
                || !form.words("violationSeen").isEmpty()
                || !form.words("nonCooperation").isEmpty();
    }
}
