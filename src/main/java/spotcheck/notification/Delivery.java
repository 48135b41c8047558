package spotcheck.notification;

import java.time.LocalDate;
import spotcheck.casefile.Refused;
import spotcheck.casefile.paper.PaperService;

/**
 * That a notice reached its addressee.
 *
 * @param receivedOn day of receipt, from which the addressee's objection period runs
 * @param proof what proves it: signature, witness or video, postal slip, consent and address
 */
public record Delivery(Service method, LocalDate receivedOn, String proof) {

    public Delivery {
        if (proof.isBlank()) {
            throw new Refused("proof", "请写明送达凭证");
        }
    }

    /** As the papers of a case have it. */
    PaperService service() {
        return new PaperService(method.title(), receivedOn, proof);
    }
}
