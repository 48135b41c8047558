package spotcheck.custody;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.holding.SealCondition;
import spotcheck.custody.holding.Transfers;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.regulation.RuleIds;

/** Hand-overs that no step of the procedure asks for: each by the login of the one who gives, and of the one who takes. */
@Service
public class SampleDesk {

    private static final String ACT = "sample.hand-over";
    private static final RuleIds BASIS = RuleIds.parse("NMG-27a CQ20-32a CQ23-36a O18-24");

    private final SampleFlows flows;
    private final Custody custody;
    private final Transfers transfers;
    private final SampleParties parties;
    private final CaseVisibility visibility;
    private final Entries entries;
    private final ApplicationEventPublisher events;

    SampleDesk(
            SampleFlows flows,
            Custody custody,
            Transfers transfers,
            SampleParties parties,
            CaseVisibility visibility,
            Entries entries,
            ApplicationEventPublisher events) {
        this.flows = flows;
        this.custody = custody;
        this.transfers = transfers;
        this.parties = parties;
        this.visibility = visibility;
        this.entries = entries;
        this.events = events;
    }

    /**
     * The holder gives a unit to another.
     *
     * @param to id of a laboratory of the case, login of one of its samplers' body, or code of its authority
     * @param waybill of the courier that brings it; empty where it goes from hand to hand
     * @throws Refused if the person does not have the unit
     */
    @Transactional
    public void give(CaseNumber number, long unitId, String to, String waybill) {
        var spotCase = mine(number);
        var unit = unit(number, unitId);
        var by = parties.self(spotCase);
        var receiver = parties.receiver(spotCase, to.strip());
        if (waybill.isBlank()) {
            transfers.give(unit, by, receiver, "");
        } else {
            transfers.send(unit, by, Holder.courier(waybill.strip()), receiver, "快递单号 " + waybill.strip());
        }
        custody.lies(unit);
        enter(number, unit, "交出样品", Map.of("交给", receiver.shown(), "方式", waybill.isBlank() ? "当面交接" : "快递 " + waybill));
    }

    /**
     * Takes a unit; a broken seal becomes a task of the organizer.
     *
     * @throws Refused if it was not given to the one who acts
     */
    @Transactional
    public void take(CaseNumber number, long unitId, SealCondition seal, String remark) {
        var spotCase = mine(number);
        var unit = unit(number, unitId);
        var by = parties.self(spotCase);
        if (seal != SealCondition.INTACT && remark.isBlank()) {
            throw new Refused("remark", "封条不完好的，必须写明情况");
        }
        transfers.take(unit, by, seal, remark.strip(), "");
        custody.lies(unit);
        enter(number, unit, "接收样品", Map.of("接收", by.shown(), "封条", seal.title(), "说明", remark.strip()));
        if (seal == SealCondition.BROKEN) {
            events.publishEvent(new SampleDiffers(
                    number, unitId, describe(unit) + "，" + by.shown() + "接收时封条" + seal.title() + "：" + remark.strip()));
        }
    }

    /** The holder takes back what nobody has taken. */
    @Transactional
    public void withdraw(CaseNumber number, long unitId) {
        var unit = unit(number, unitId);
        transfers.withdraw(unit, parties.self(mine(number)));
        enter(number, unit, "收回未接收的样品", Map.of());
    }

    private void enter(CaseNumber number, SealedUnit unit, String title, Map<String, String> details) {
        var told = new LinkedHashMap<String, String>();
        told.put("样品", describe(unit));
        told.putAll(details);
        entries.add(number, "sample.handOver", title, told, BASIS);
    }

    private static String describe(SealedUnit unit) {
        return unit.kind().title() + "（封条 " + unit.sealNumber() + "）";
    }

    private SpotCase mine(CaseNumber number) {
        return Optional.of(flows.readable(number))
                .filter(found -> visibility.holds(ACT, found))
                .orElseThrow(() -> new Forbidden("样品只能由持有的一方交出、由对方接收"));
    }

    /** What the person who looks may do with each unit of a case: by its id, nothing for what is in others' hands. */
    public Map<Long, Hand> hands(CaseNumber number) {
        var spotCase = flows.readable(number);
        var hands = new LinkedHashMap<Long, Hand>();
        parties.find(spotCase).filter(self -> visibility.holds(ACT, spotCase)).ifPresent(self -> units(number)
                .forEach(unit -> Hand.of(transfers.of(unit), self).ifPresent(hand -> hands.put(unit.id(), hand))));
        return hands;
    }

    private Stream<SealedUnit> units(CaseNumber number) {
        return custody.of(number).stream().flatMap(sample -> Stream.of(sample.test(), sample.reserve()));
    }

    private SealedUnit unit(CaseNumber number, long id) {
        return units(number)
                .filter(unit -> unit.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused("unit", "本案没有这一件样品"));
    }

    /** To whom the person who looks may give a unit of the case: name by id. */
    public Map<String, String> receivers(CaseNumber number) {
        var spotCase = flows.readable(number);
        var receivers = parties.receivers(spotCase);
        parties.find(spotCase).ifPresent(self -> receivers.remove(self.id()));
        return receivers;
    }
}
