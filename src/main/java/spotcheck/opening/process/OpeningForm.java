package spotcheck.opening.process;

import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Channel;
import spotcheck.casefile.Purpose;
import spotcheck.engine.form.FormData;
import spotcheck.opening.CaseOpening;
import spotcheck.opening.Exemption;
import spotcheck.preparation.RulesId;
import spotcheck.registry.Product;
import spotcheck.registry.party.Party;

/** Reads {@code forms/spot-check/open-case.form}. */
final class OpeningForm {

    private OpeningForm() {}

    static CaseOpening read(FormData form) {
        return new CaseOpening(
                text(form, "organizer"),
                Purpose.of(form.text("purpose")),
                form.findText("purposeGround")
                        .map(ground -> new Exemption(ground, text(form, "purposeApprover")))
                        .orElse(null),
                Channel.of(form.text("place")),
                sampledParty(form),
                text(form, "violationRegion"),
                text(form, "regionRemark"),
                other(form, "producer"),
                other(form, "platform"),
                product(form),
                text(form, "productUse"),
                text(form, "samplingBody"),
                text(form, "laboratory"),
                form.findText("detailedRules").map(RulesId::of).orElse(null),
                form.findDate("openedOn").orElse(null),
                form.ticked("blindSample"),
                null,
                form.warnings(),
                form.shown(),
                form.legalBasis());
    }

    static Party sampledParty(FormData form) {
        return new Party(
                null,
                form.text("partyName"),
                text(form, "creditCode"),
                form.text("partyRegion"),
                text(form, "partyAddress"),
                text(form, "partyContact"),
                text(form, "partyPhone"),
                text(form, "creditCodeRemark"));
    }

    /** A producer or platform elsewhere; without a region it counts as registered where the sampled party is. */
    static @Nullable Party other(FormData form, String role) {
        return form.findText(role + "Name")
                .map(known -> new Party(
                        null,
                        known,
                        text(form, role + "CreditCode"),
                        form.findText(role + "Region").orElse(form.text("partyRegion")),
                        null,
                        null,
                        null,
                        text(form, role + "CreditCodeRemark")))
                .orElse(null);
    }

    static Product product(FormData form) {
        return new Product(
                null,
                form.text("productName"),
                text(form, "productClass"),
                text(form, "trademark"),
                text(form, "spec"),
                text(form, "batch"),
                text(form, "standard"),
                text(form, "barcode"),
                text(form, "licenceNumber"));
    }

    static @Nullable String text(FormData form, String key) {
        return form.findText(key).orElse(null);
    }
}
