package spotcheck.notification.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import spotcheck.engine.form.FormData;
import spotcheck.notification.Delivery;
import spotcheck.notification.Service;

/** Reads the fields by which forms describe a service: each way of service has its own proof. */
final class DeliveryForm {

    /** What each field proves. */
    private static final Map<String, String> PROOFS = new LinkedHashMap<>();

    static {
        PROOFS.put("signedBy", "签收人");
        PROOFS.put("leftProof", "");
        PROOFS.put("witnesses", "见证人");
        PROOFS.put("postalNumber", "邮件号码");
        PROOFS.put("electronicAddress", "电子地址");
        PROOFS.put("serviceRemark", "");
    }

    private static final Map<String, String> WORDS = Map.of("witness", "见证人签名", "video", "照片、录像");

    private DeliveryForm() {}

    static Delivery read(FormData form) {
        var method = Service.of(form.text("serviceMethod"));
        return new Delivery(method, form.date("receivedOn"), proof(form));
    }

    private static String proof(FormData form) {
        return PROOFS.entrySet().stream()
                .flatMap(proof -> form.findText(proof.getKey()).stream().map(text -> proof.getValue() + text))
                .map(text -> WORDS.getOrDefault(text, text))
                .collect(Collectors.joining("；"));
    }
}
