package spotcheck.opening.process;

import java.util.List;
import spotcheck.casefile.Channel;
import spotcheck.casefile.Purpose;
import spotcheck.casefile.outside.OutsideCheck;
import spotcheck.engine.form.FormData;
import spotcheck.opening.CaseOpening;

/** Reads {@code forms/incoming-report/open-incoming-report.form}: whom and what it concerns as in a case of our own. */
final class IncomingReportForm {

    private IncomingReportForm() {}

    static CaseOpening read(FormData form, OutsideCheck outside) {
        return new CaseOpening(
                OpeningForm.text(form, "organizer"),
                Purpose.ORDINARY,
                null,
                Channel.of(form.text("place")),
                OpeningForm.sampledParty(form),
                OpeningForm.text(form, "violationRegion"),
                OpeningForm.text(form, "regionRemark"),
                OpeningForm.other(form, "producer"),
                OpeningForm.other(form, "platform"),
                OpeningForm.product(form),
                OpeningForm.text(form, "productUse"),
                OpeningForm.text(form, "samplingBody"),
                OpeningForm.text(form, "laboratory"),
                null,
                null,
                false,
                outside,
                List.copyOf(form.warnings()),
                form.shown(),
                form.legalBasis());
    }
}
