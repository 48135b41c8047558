package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.sampling.SamplingForms.draw;
import static spotcheck.sampling.SamplingForms.seal;
import static spotcheck.sampling.SamplingForms.sheet;
import static spotcheck.sampling.SamplingForms.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.custody.Hand;
import spotcheck.custody.SampleDesk;
import spotcheck.custody.SampleFlow;
import spotcheck.custody.SampleFlows;
import spotcheck.custody.holding.SealCondition;
import spotcheck.custody.unit.UnitKind;
import spotcheck.custody.unit.UnitState;
import spotcheck.objection.ObjectionForms;
import spotcheck.sampling.SamplingForms;

/** Who has the sample, from the party's shelf to its end: one at every moment, and each hand-over by the two logins. */
class CustodyCasesProcessTest extends ObjectionHistory {

    private static final Person SAMPLER = new Person("cq-sampler1", "sampler-cq-body");
    private static final Person OTHER_SAMPLER = new Person("cq-sampler2", "sampler-cq-body");
    private static final Person ORGANIZER = new Person("cq-organizer", "organizer-500000");

    @Autowired
    private SampleFlows flows;

    @Autowired
    private SampleDesk desk;

    @Test
    @Proves({"CQ23-36a", "CQ23-44a"})
    void theSamplerHasItUntilTheLaboratoryTakesIt() {
        opened(CHONGQING, "producer");
        sampled();
        var onTheWay = unit(UnitKind.TEST);
        assertThat(onTheWay.holder().shown()).startsWith("抽样人员 ");
        assertThat(onTheWay.place()).doesNotContain("检验");
        assertThat(onTheWay.offered()).isNotNull();
        assertThat(untaken()).contains(number.value());
        received();
        var there = unit(UnitKind.TEST);
        assertThat(there.holder().shown()).startsWith("检验机构 ");
        assertThat(there.flow()).extracting(step -> step.to().kind().code()).containsExactly("sampler", "laboratory");
        assertThat(there.flow().get(1).givenBy()).startsWith("cq-sampler");
        assertThat(there.flow().get(1).takenBy()).isEqualTo("cq-inspector");
        assertThat(there.flow().get(1).sealState()).isEqualTo(SealCondition.INTACT);
        assertThat(untaken()).doesNotContain(number.value());
    }

    @Test
    @Proves({"CQ23-36a"})
    void whatIsPostedIsWithTheCourier() {
        opened(CHONGQING, "producer");
        found();
        does("drawSample", draw());
        does("completeSheet", sheet());
        var posted = with(seal(number + "-P"), "evidence", SamplingForms.CQ_EVIDENCE, "transport", "sent");
        isRefused(number, "sealSamples", posted, "寄送样品的快递单号");
        does("sealSamples", with(posted, "sampleTracking", "SF1234567890"));
        assertThat(unit(UnitKind.TEST).holder().shown()).isEqualTo("承运人 快递 SF1234567890");
        received();
        assertThat(unit(UnitKind.RESERVE).flow())
                .extracting(step -> step.to().kind().code())
                .containsExactly("sampler", "courier", "laboratory");
    }

    @Test
    @Proves({"CQ23-61c"})
    void theFirstLaboratoryGivesTheReserveBeforeTheRetestBodyTakesIt() {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        told(PARTY);
        retestGranted(PARTY);
        formalitiesDone();
        does("confirmRetestSample", ObjectionForms.sampleConfirmed());
        isRefused(number, "receiveRetestSample", ObjectionForms.sampleReceived(), "尚未交给");
        assertThat(unit(UnitKind.RESERVE).holder().kind().code()).isEqualTo("laboratory");
        does("giveSample", ObjectionForms.sampleGiven());
        assertThat(unit(UnitKind.RESERVE).holder().kind().code())
                .as("until it is taken")
                .isEqualTo("laboratory");
        does("receiveRetestSample", ObjectionForms.sampleReceived());
        var reserve = unit(UnitKind.RESERVE);
        assertThat(reserve.holder().kind().code()).isEqualTo("retest-laboratory");
        var last = reserve.flow().get(reserve.flow().size() - 1);
        assertThat(last.givenBy()).isEqualTo("cq-inspector");
        assertThat(last.takenBy()).isNotEqualTo(last.givenBy());
        isOneChain(reserve);
    }

    @Test
    @Proves({"CQ23-61e"})
    void whoDoesNotHaveItGivesNothingAndABrokenSealIsATask() {
        opened(CHONGQING, "producer");
        sampled();
        var unit = unit(UnitKind.TEST);
        var giver = unit.offered() == null ? "" : unit.offered().givenBy();
        var holder = giver.equals(SAMPLER.id()) ? SAMPLER : OTHER_SAMPLER;
        var colleague = holder.equals(SAMPLER) ? OTHER_SAMPLER : SAMPLER;
        assertThat(hand(holder, unit)).isEqualTo(Hand.WITHDRAW);
        as(holder, () -> desk.withdraw(number, unit.id()));
        assertThat(hand(holder, unit)).isEqualTo(Hand.GIVE);
        assertThat(hand(colleague, unit)).isNull();
        assertThat(hand(ORGANIZER, unit))
                .as("nothing is offered to who does not have it")
                .isNull();
        assertThatThrownBy(() -> as(colleague, () -> desk.give(number, unit.id(), holder.id(), "")))
                .hasMessageContaining("没有持有");
        as(holder, () -> desk.give(number, unit.id(), colleague.id(), ""));
        assertThat(hand(colleague, unit)).isEqualTo(Hand.TAKE);
        assertThatThrownBy(() -> as(holder, () -> desk.take(number, unit.id(), SealCondition.INTACT, "")))
                .hasMessageContaining("不能接收");
        as(colleague, () -> desk.take(number, unit.id(), SealCondition.BROKEN, "封条一角撕开"));
        assertThat(unit(UnitKind.TEST).holder().name())
                .isNotEqualTo(unit.holder().name());
        assertThat(openTasks(number)).contains("settleDifference");
        assertThat(entryTitles(number)).contains("交出样品", "接收样品", "收回未接收的样品");
        does(
                "settleDifference",
                Map.of("differenceCause", "搬运时刮开", "differenceDecision", "unusable", "differenceReason", "真实性无法确认"));
        assertThat(openTasks(number)).doesNotContain("settleDifference");
        assertThat(unit(UnitKind.TEST).state()).isEqualTo(UnitState.TAMPERED);
        isOneChain(unit(UnitKind.TEST));
    }

    private @Nullable Hand hand(Person person, SampleFlow unit) {
        var found = new HashMap<Long, Hand>();
        as(person, () -> found.putAll(desk.hands(number)));
        return found.get(unit.id());
    }

    private static void isOneChain(SampleFlow unit) {
        for (int step = 1; step < unit.flow().size(); step++) {
            assertThat(unit.flow().get(step).from())
                    .isEqualTo(unit.flow().get(step - 1).to());
        }
        assertThat(unit.flow().get(unit.flow().size() - 1).to()).isEqualTo(unit.holder());
    }

    private SampleFlow unit(UnitKind kind) {
        var found = new SampleFlow[1];
        as(
                ORGANIZER,
                () -> found[0] = flows.of(number).stream()
                        .filter(unit -> unit.kind() == kind)
                        .findFirst()
                        .orElseThrow());
        return found[0];
    }

    private List<String> untaken() {
        var found = new java.util.ArrayList<String>();
        as(ORGANIZER, () -> flows.untaken().forEach(one -> found.add(one.caseNumber())));
        return found;
    }

    private void as(Person person, Runnable act) {
        identity.setAuthentication(person.id(), List.of(person.post()));
        try {
            act.run();
        } finally {
            identity.clearAuthentication();
        }
    }
}
