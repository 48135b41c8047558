package spotcheck.sampling.process;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.paper.PaperService;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.regulation.RuleIds;
import spotcheck.sampling.EarlierCheck;
import spotcheck.sampling.EarlierChecks;
import spotcheck.sampling.SamplingPapers;

/** The tasks of {@code sampling.bpmn} on site until it is clear whether there will be a sample; see {@link SampleTasks}. */
@TasksOf("sampling")
class SamplingTasks {

    private static final RuleIds NOTHING_SEEN =
            RuleIds.parse("CQ23-28a CQ23-29a CQ23-30e NMG-18f NMG-18h CQ20-24a CQ20-25a");

    private static final RuleIds SAME_PRODUCT = RuleIds.parse("CQ23-24f NMG-8a CQ20-22d");

    private final SamplingPapers papers;
    private final EarlierChecks checks;
    private final QuickTest quickTest;
    private final Cases cases;
    private final Entries entries;
    private final Clock clock;

    SamplingTasks(
            SamplingPapers papers,
            EarlierChecks checks,
            QuickTest quickTest,
            Cases cases,
            Entries entries,
            Clock clock) {
        this.papers = papers;
        this.checks = checks;
        this.quickTest = quickTest;
        this.cases = cases;
        this.entries = entries;
        this.clock = clock;
    }

    /** What our own files leave in doubt is shown: a person says whether it is the same product (CQ23-24e, NMG-8a). */
    @OnOpening("userTask_showNotice")
    void showEarlierChecks(CaseNumber number, OpenedForm form) {
        var labels = new LinkedHashMap<String, String>();
        checks.doubtful(cases.get(number)).forEach(earlier -> labels.put(earlier.number(), earlier.shown()));
        form.offer("earlierSameOptions", labels);
        form.ask("earlierSame", !labels.isEmpty());
    }

    /** The notice is served by being shown, and earlier checks are asked for; where nobody is there, neither is possible. */
    @OnCompletion("userTask_showNotice")
    void showNotice(CaseNumber number, FormData form, DelegateTask task) {
        var spotCase = cases.get(number);
        var absent = form.ticked("partyAbsent");
        if (!absent) {
            papers.serveNotice(
                    spotCase, new PaperService("现场出示", form.date("visitDate"), "在场人员" + form.text("partyPerson")));
        }
        SamplingVariables.PARTY_ABSENT.set(task, absent);
        var confirmed = form.words("earlierSame");
        if (!absent) {
            enterDecision(spotCase, form, confirmed);
        }
        pass(task, checks.weightiest(spotCase, absent ? EarlierCheck.none() : claimed(form), confirmed));
    }

    private void enterDecision(SpotCase spotCase, FormData form, List<String> confirmed) {
        var doubtful = checks.doubtful(spotCase);
        if (doubtful.isEmpty()) {
            return;
        }
        var reason = form.findText("earlierSameReason")
                .orElseThrow(() -> new Refused(
                        "earlierSameReason", "本机关此前抽查过疑似同一产品（" + doubtful.get(0).shown() + "），请逐项认定是否同一产品，并填写「认定的理由」"));
        for (var earlier : doubtful) {
            entries.add(
                    spotCase.number(),
                    "sampling.sameProduct",
                    confirmed.contains(earlier.number()) ? "认定与此前抽查的是同一产品" : "认定与此前抽查的不是同一产品",
                    Map.of("此前的抽查", earlier.shown(), "理由", reason),
                    SAME_PRODUCT);
        }
    }

    private static void pass(DelegateTask task, EarlierCheck earlier) {
        SamplingVariables.PREVIOUS_CHECK_BY.set(task, earlier.by());
        SamplingVariables.WITHIN_SIX_MONTHS.set(task, earlier.withinSixMonths());
        SamplingVariables.PROVEN_BY_PARTY.set(task, earlier.provenByParty());
    }

    private EarlierCheck claimed(FormData form) {
        var by = form.text("earlierCheckBy");
        return by.equals(EarlierCheck.NONE)
                ? EarlierCheck.none()
                : EarlierCheck.claimed(
                        by, form.date("earlierCheckDate"), form.ticked("earlierCheckProven"), ChinaTime.today(clock));
    }

    /** What was seen on site goes to the decisions, ground by ground. */
    @OnCompletion("userTask_recordFindings")
    void recordFindings(CaseNumber number, FormData form, DelegateTask task) {
        refuseSilence(form);
        if (!sawAnything(form)) {
            entries.add(number, "sampling.nothingSeen", "现场未见不得抽样、违法或者拒绝的情形", Map.of(), NOTHING_SEEN);
        } else if (form.findText("findingsNote").isEmpty()) {
            throw new Refused("findingsNote", "勾选了现场情形的，「情况说明」必须写明所见事实");
        }
        if (SamplingVariables.PARTY_ABSENT.get(task) && !form.ticked("unableSeen")) {
            throw new Refused("unableSeen", "到场时无人在场、文书未能出示的，不能抽样，应当记录无法抽样");
        }
        quickTest.report(cases.get(number), form);
        SamplingVariables.NO_SAMPLING.set(task, form.words("noSamplingSeen"));
        SamplingVariables.ILLEGAL.set(task, form.words("violationSeen"));
        SamplingVariables.REFUSAL.set(task, form.words("nonCooperation"));
        SamplingVariables.UNABLE.set(task, nothingToDraw(form));
    }

    /** Who goes on to draw a sample has looked, and says so (CQ23-28a, CQ23-29a, CQ20-24a, NMG-18h). */
    private static void refuseSilence(FormData form) {
        var nothing = form.ticked("nothingSeen");
        if (!nothing && !sawAnything(form) && !form.ticked("quickTestFails")) {
            throw new Refused("nothingSeen", "请写明现场查验的结果：勾选“未发现异常”，或者勾选所见情形");
        }
        if (nothing && sawAnything(form)) {
            throw new Refused("nothingSeen", "已勾选现场情形的，不得同时写明未发现异常");
        }
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

    /** No sample was taken, for whatever reason: the organizer gets the record. */
    @OnCompletion({"userTask_recordUnable", "userTask_recordNoSample"})
    void recordNoSample(CaseNumber number) {
        papers.reportNoSample(cases.get(number));
    }
}
