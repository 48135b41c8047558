package spotcheck.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.disposal.DisposalForms.DESTROYED;
import static spotcheck.disposal.DisposalForms.RETURNED;
import static spotcheck.disposal.DisposalForms.UNSEALED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.custody.Custody;
import spotcheck.custody.SealedSamples;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.holding.SealCondition;
import spotcheck.custody.holding.Transfers;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.custody.unit.UnitState;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleDisposalProcessTest extends StageTest {

    @Autowired
    private Custody custody;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Institutions institutions;

    private CaseNumber number;

    @BeforeEach
    void aProducerIsChecked() {
        number = aCase("cq-2023", "producer");
    }

    @Test
    void aFreeSampleWithoutFaultIsReturned() {
        var disposal = begin("cq-2023", "qualified", SealedSamples::free);
        complete(number, "returnSample", RETURNED);
        complete(number, "returnSample", RETURNED);
        assertThat(outcome(disposal)).isEqualTo("returned");
        assertThat(custody.get(number).test().state()).isEqualTo(UnitState.RETURNED);
        assertThat(custody.get(number).reserve().state()).isEqualTo(UnitState.RETURNED);
        assertThat(deadlines.of(number)).allMatch(deadline -> deadline.status().equals("met"));
    }

    @Test
    void theReturnIsDueFifteenDaysAfterTheObjectionPeriod() {
        SealedSamples.free(custody, cases.get(number));
        deadlines.start(cases.get(number), "objection", "sampled-party", TODAY);
        cases.conclude(number, Conclusion.QUALIFIED);
        start("sampleDisposal", number, Map.of());
        var due = deadlines.open(number, "sample-return", "test").orElseThrow();
        assertThat(due.startDate()).isEqualTo("2026-03-17");
        assertThat(due.rawDate()).isEqualTo("2026-04-01");
        assertThat(task(number, "returnSample").getDueDate()).isEqualTo("2026-04-01T15:59:59Z");
        isRefused(number, "returnSample", RETURNED, "异议申请期限至 2026-03-17 届满");
        dayComes(number, TODAY.plusDays(16));
        complete(number, "returnSample", RETURNED);
    }

    @Test
    void whereTheRegimeOnlySaysPromptlyThereIsNoPeriodButATarget() {
        begin("nmg-trial", "qualified", SealedSamples::free);
        assertThat(deadlines.of(number)).isEmpty();
        assertThat(task(number, "returnSample").getDueDate()).isNotNull();
    }

    @Test
    @Proves("CQ23-55b")
    void aReserveSampleKeptByThePartyIsUnsealedThere() {
        var disposal = begin("cq-2023", "qualified", SealedSamples::freeWithReserveAtParty);
        complete(
                number,
                "returnSample",
                Map.of(
                        "returnResult", "consumed",
                        "settledOn", "2026-03-02",
                        "receiver", "李四",
                        "settlementRemark", "燃烧试验中烧毁"));
        assertThat(custody.get(number).test().state()).isEqualTo(UnitState.DISPOSED);
        complete(number, "tellToUnseal", UNSEALED);
        assertThat(outcome(disposal)).isEqualTo("unsealedByParty");
        assertThat(entryTitles(number)).contains("制发《备用样品自行解封通知书》");
    }

    /** For a conforming result the party is told to unseal what it keeps, and the custody ends. */
    @Test
    @Proves("NMG-40b")
    void inInnerMongoliaThePartyIsToldToUnsealTheReserveSampleItKeeps() {
        var disposal = begin("nmg-trial", "qualified", SealedSamples::freeWithReserveAtParty);
        complete(number, "returnSample", RETURNED);
        isRefused(number, "tellToUnseal", Map.of("settledOn", "2026-03-02", "noticeMethod", "written"), "必须填写");
        complete(number, "tellToUnseal", UNSEALED);
        assertThat(outcome(disposal)).isEqualTo("unsealedByParty");
        assertThat(entryTitles(number)).contains("制发《备用样品自行解封通知书》");
        assertThat(custody.get(number).reserve().state()).isEqualTo(UnitState.UNSEALED_BY_PARTY);
    }

    /** Given an unqualified sample, when it is disposed of, then method and record are stored; not before all is settled. */
    @Test
    @Proves("CQ20-48b")
    void underTheTrialMeasuresMethodAndRecordAreKept() {
        number = aCase("cq-2020", "producer");
        SealedSamples.bought(custody, cases.get(number));
        deadlines.start(cases.get(number), "objection", "sampled-party", TODAY);
        cases.conclude(number, Conclusion.UNQUALIFIED);
        start("sampleDisposal", number, Map.of());
        isRefused(number, "disposeByRules", DESTROYED, "此前不得处置样品");
        begin("cq-2020", "unqualified", SealedSamples::bought);
        isRefused(
                number,
                "disposeByRules",
                Map.of("disposalMethod", "destroyed", "settledOn", "2026-03-02"),
                "「处置记录」必须填写");
        complete(number, "disposeByRules", DESTROYED);
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.details().contains("销毁记录2026-3"))
                .anySatisfy(entry -> assertThat(entry.legalBasis()).contains("CQ20-48b"));
    }

    @Test
    void aFailingSampleIsDisposedOfByTheRules() {
        var disposal = begin("nmg-trial", "unqualified", SealedSamples::free);
        complete(number, "disposeByRules", DESTROYED);
        complete(number, "disposeByRules", DESTROYED);
        assertThat(outcome(disposal)).isEqualTo("disposedByRules");
    }

    @Test
    void afterARetestEachLaboratorySettlesWhatItHas() {
        number = aCase("cq-2023", "producer");
        var sample = SealedSamples.bought(custody, cases.get(number));
        var second = Holder.retestLaboratory(laboratory("cq-lab2"));
        transfers.give(sample.reserve(), Holder.laboratory(laboratory("cq-lab1")), second, "移交单");
        custody.receive(sample.reserve(), second, SealCondition.INTACT, UnitState.RECEIVED, TODAY, "交复检机构", "移交单");
        cases.conclude(number, Conclusion.UNQUALIFIED);
        var disposal = start("sampleDisposal", number, Map.of());
        assertThat(groups("disposeByRules")).containsExactly("inspector-cq-lab1");
        complete(number, "disposeByRules", DESTROYED);
        assertThat(groups("disposeByRules")).containsExactly("retester-cq-lab2");
        complete(number, "disposeByRules", DESTROYED);
        assertThat(outcome(disposal)).isEqualTo("disposedByRules");
    }

    @Test
    void theUnitsOfASampleThatWasRejectedBeforeAreSettledToo() {
        number = aCase("nmg-trial", "producer");
        var rejected = SealedSamples.free(custody, cases.get(number));
        custody.find(rejected.test(), UnitState.REJECTED, TODAY, "封条破损");
        SealedSamples.bought(custody, cases.get(number));
        cases.conclude(number, Conclusion.UNQUALIFIED);
        var disposal = start("sampleDisposal", number, Map.of());
        for (int unit = 1; unit <= 4; unit++) {
            complete(number, "disposeByRules", DESTROYED);
        }
        assertThat(outcome(disposal)).isEqualTo("disposedByRules");
        assertThat(custody.of(number))
                .flatExtracting(sample -> List.of(sample.test(), sample.reserve()))
                .extracting(SealedUnit::state)
                .containsOnly(UnitState.DISPOSED);
    }

    @Test
    @Proves("NMG-40c")
    void nothingIsDestroyedWhileAnObjectionMayStillCome() {
        SealedSamples.bought(custody, cases.get(number));
        deadlines.start(cases.get(number), "objection", "sampled-party", TODAY);
        cases.conclude(number, Conclusion.UNQUALIFIED);
        start("sampleDisposal", number, Map.of());
        isRefused(number, "disposeByRules", DESTROYED, "此前不得处置样品");
    }

    @Test
    void aSampleWhoseConclusionWasRevokedIsNoQualifiedOneButMayBeGivenBack() {
        var instance = begin("cq-2023", null, SealedSamples::free);
        assertThat(openTasks(number)).containsExactly("disposeByRules");
        var givenBack = new HashMap<>(DESTROYED);
        givenBack.put("disposalMethod", "given-back");
        complete(number, "disposeByRules", givenBack);
        complete(number, "disposeByRules", givenBack);
        assertThat(outcome(instance)).isEqualTo("disposedByRules");
    }

    @Test
    void aSampleCannotBeReturnedInTheFutureNorWithoutAReceiver() {
        begin("cq-2023", "qualified", SealedSamples::free);
        isRefused(
                number,
                "returnSample",
                Map.of("returnResult", "returned", "settledOn", "2026-03-03", "receiver", "李四"),
                "「退还或者确认日期」");
        isRefused(
                number,
                "returnSample",
                Map.of("returnResult", "returned", "settledOn", "2026-03-02"),
                "「接收人或者确认人」必须填写");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyStepOfTheDiagramWasWalked() {
        assertThat(new TreeSet<>(notWalked("sampleDisposal"))).isEmpty();
    }

    private Institution laboratory(String id) {
        return institutions.find(id).orElseThrow();
    }

    private List<String> groups(String id) {
        return tasks.getIdentityLinksForTask(task(number, id).getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private ProcessInstance begin(String regime, @Nullable String conclusion, BiConsumer<Custody, SpotCase> sealed) {
        number = aCase(regime, "producer");
        sealed.accept(custody, cases.get(number));
        cases.conclude(number, conclusion == null ? null : Conclusion.of(conclusion));
        return start("sampleDisposal", number, Map.of());
    }
}
