package spotcheck.rectification.stop;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.notification.Recipient;
import spotcheck.notification.ResultServed;
import spotcheck.regulation.RuleIds;

/**
 * The stop of production and sale of the failing product. It begins by law: with the report (NMG-51, O18-45), whether an
 * order follows or not, or with the order (CQ23-75, CQ20-70), and holds until a re-inspection is passed or the conclusion
 * falls.
 */
@Component
public class ProductionStops {

    private static final RuleIds ENDS = RuleIds.parse("CQ23-75 CQ20-70 NMG-56b NMG-56d O18-49");

    private final StopBook book;
    private final StopRules rules;
    private final Cases cases;
    private final Entries entries;

    ProductionStops(StopBook book, StopRules rules, Cases cases, Entries entries) {
        this.book = book;
        this.rules = rules;
        this.cases = cases;
        this.entries = entries;
    }

    @EventListener
    void reportServed(ResultServed result) {
        var failing = cases.get(result.number()).isFailing();
        var reported = result.recipient() == Recipient.SAMPLED_PARTY && runsFromReport(result.number());
        if (failing && reported && book.current(result.number()).isEmpty()) {
            begin(result.number(), result.receivedOn());
        }
    }

    /**
     * @param reportReceivedOn when the party got the report; counts where its service was not registered before
     * @throws Refused if the stop runs from the report, and nobody says when the party got it
     */
    public void orderServed(CaseNumber number, LocalDate servedOn, @Nullable LocalDate reportReceivedOn) {
        if (book.current(number).isEmpty()) {
            begin(number, runsFromReport(number) ? reported(reportReceivedOn) : servedOn);
        }
    }

    /** It is no error if none holds. */
    public void lift(CaseNumber number, LocalDate on, String because) {
        book.current(number).ifPresent(stop -> {
            book.lift(stop, on);
            entries.add(number, "productionStop.lifted", "解除停止生产、销售", Map.of("日期", on.toString(), "原因", because), ENDS);
        });
    }

    private LocalDate reported(@Nullable LocalDate receivedOn) {
        if (receivedOn == null) {
            throw new Refused("reportReceivedOn", "本案自收到检验报告之日起停止生产、销售，请填写被抽样对象收到检验报告的日期");
        }
        return receivedOn;
    }

    private void begin(CaseNumber number, LocalDate since) {
        book.add(number, since);
        entries.add(
                number,
                "productionStop.begun",
                "停止生产、销售同一产品",
                Map.of("起始日期", since.toString(), "截止", "认定复查合格之日"),
                rule(number).legalBasis());
    }

    private boolean runsFromReport(CaseNumber number) {
        return rule(number).beginsWith().equals("report-received");
    }

    private StopRule rule(CaseNumber number) {
        return rules.of(cases.get(number).regime());
    }
}
