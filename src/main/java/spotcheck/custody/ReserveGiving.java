package spotcheck.custody;

import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.paper.Papers;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.holding.SealCondition;
import spotcheck.custody.holding.Transfers;
import spotcheck.custody.holding.Transport;
import spotcheck.registry.body.Institutions;

/** Front door: the laboratory that has the reserve sample gives it to the body that retests it (CQ23-61c, CQ20-57a). */
@Service
public class ReserveGiving {

    private final Custody custody;
    private final Transfers transfers;
    private final Cases cases;
    private final Institutions institutions;
    private final Papers papers;

    ReserveGiving(Custody custody, Transfers transfers, Cases cases, Institutions institutions, Papers papers) {
        this.papers = papers;
        this.custody = custody;
        this.transfers = transfers;
        this.cases = cases;
        this.institutions = institutions;
    }

    /** Which unit goes where, in words. */
    public String described(CaseNumber number) {
        var reserve = custody.get(number).reserve();
        return "备用样品，封条编号 %s，现由%s持有，交给%s"
                .formatted(
                        reserve.sealNumber(),
                        transfers.of(reserve).holder().shown(),
                        retestBody(number).shown());
    }

    /**
     * The first laboratory gives the reserve sample to the other.
     *
     * @throws spotcheck.casefile.Refused if it was given already
     */
    public void give(CaseNumber number, SealCondition seal, Transport transport) {
        var reserve = custody.get(number).reserve();
        var holder = transfers.of(reserve).holder();
        var state = "交出时封条" + seal.title();
        if (transport.isSent()) {
            transfers.send(
                    reserve,
                    holder,
                    transport.courier(),
                    retestBody(number),
                    "快递单号 " + transport.waybill() + "，" + state);
        } else {
            transfers.give(reserve, holder, retestBody(number), state);
        }
        custody.lies(reserve);
        var spotCase = cases.get(number);
        papers.issue(
                spotCase,
                "sample-flow-sheet",
                spotCase.laboratory(),
                retestBody(number).name());
    }

    private Holder retestBody(CaseNumber number) {
        return Optional.ofNullable(cases.get(number).retestLaboratory())
                .flatMap(institutions::find)
                .map(Holder::retestLaboratory)
                .orElseThrow();
    }
}
