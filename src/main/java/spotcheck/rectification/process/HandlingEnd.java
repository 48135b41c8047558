package spotcheck.rectification.process;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.RectificationDesk;

/** How rectification and suspension alike come to their end. */
@Component
class HandlingEnd {

    private final RectificationDesk desk;

    HandlingEnd(RectificationDesk desk) {
        this.desk = desk;
    }

    /** The file of the handling is complete and reported to the organizer. */
    void file(CaseNumber number, FormData form) {
        desk.handlingReported(number, form.words("handlingPapers"), form.findText("papersMissingReason"));
    }

    /** A refusal, or a third failure where the regime says so, goes to the enforcement team. */
    void referEnforcement(CaseNumber number, FormData form) {
        desk.refer(number, "enforcement-referral", form.text("receivingBody"));
    }

    /** After the third failure the case goes to the authority that revokes the business licence. */
    void referRevocation(CaseNumber number, FormData form) {
        desk.refer(number, "licence-referral", form.text("revokingBody"));
    }
}
