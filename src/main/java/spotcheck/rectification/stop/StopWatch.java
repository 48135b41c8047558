package spotcheck.rectification.stop;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.regulation.LegalBasis;

/** Whether the party kept the stop of production and sale: it may resume once a re-inspection was passed, and not before. */
@Component
@LegalBasis(
        value = {"NMG-59-3", "NMG-56b", "CQ23-75", "CQ20-70", "O18-49"},
        label = "停止生产、销售期间恢复的，登记并移交执法")
public class StopWatch {

    private final StopBook book;

    StopWatch(StopBook book) {
        this.book = book;
    }

    public boolean holds(CaseNumber number) {
        return book.current(number).isPresent();
    }

    /** @throws Refused if nothing was stopped, so that nothing can be resumed early */
    public void refuseWithoutStop(CaseNumber number) {
        if (!holds(number)) {
            throw new Refused("resumedEarly", "本案没有尚在执行的停止生产、销售要求，不存在提前恢复");
        }
    }

    /** The stops of the case, a line each. */
    public String inWords(CaseNumber number) {
        return String.join(
                "\n",
                book.of(number).stream()
                        .map(stop -> "自" + stop.since() + "起"
                                + (stop.liftedOn() == null ? "，尚未解除" : "，" + stop.liftedOn() + "解除"))
                        .toList());
    }

    /** @throws Refused if on that day there was no stop */
    public void refuseOutside(CaseNumber number, LocalDate resumedOn) {
        if (book.of(number).stream().noneMatch(stop -> covers(stop, resumedOn))) {
            throw new Refused(
                    "resumptionOn", "该日期不在停止生产、销售期间内：" + inWords(number).replace("\n", "；"));
        }
    }

    private static boolean covers(ProductionStop stop, LocalDate day) {
        return !day.isBefore(stop.since()) && (stop.liftedOn() == null || day.isBefore(stop.liftedOn()));
    }
}
