package spotcheck.notification.process;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import spotcheck.engine.form.FormData;
import spotcheck.notification.Delivery;
import spotcheck.notification.Service;

/** Reads the fields by which forms describe a service: each way of service has its own proof. */
final class DeliveryForm {

    private DeliveryForm() {}

    static Delivery read(FormData form) {
        var method = Service.of(form.text("serviceMethod"));
        return new Delivery(method, form.date("receivedOn"), proof(form));
    }

    private static String proof(FormData form) {
        return Stream.of("signedBy", "leftProof", "witnesses", "postalNumber", "electronicAddress", "serviceRemark")
                .flatMap(key -> form.findText(key).stream())
                .map(text -> text.equals("witness") ? "见证人签名" : text.equals("video") ? "照片、录像" : text)
                .collect(Collectors.joining("；"));
    }
}
