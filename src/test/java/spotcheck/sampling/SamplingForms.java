package spotcheck.sampling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers of the sampling forms as careful samplers give them in Chongqing; stories change single ones. */
public final class SamplingForms {

    public static final List<String> CQ_EVIDENCE = List.of(
            "site-and-location",
            "party-licences",
            "taking-from-stock",
            "packaging-and-appearance",
            "sealing-process",
            "sample-samplers-signatory",
            "sampling-sheet",
            "other-required-by-organizer");

    public static final List<String> NMG_EVIDENCE =
            List.of("sampling-site", "storage-environment", "product-label", "stock-quantity", "sampling-process");

    private SamplingForms() {}

    /** The form with some answers changed. */
    public static Map<String, Object> with(Map<String, Object> form, Object... changes) {
        var changed = new HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> form, String key) {
        var changed = new HashMap<>(form);
        changed.remove(key);
        return changed;
    }

    public static Map<String, Object> team(String prefix) {
        return form(
                "drawMode",
                "body",
                "samplerIds",
                List.of(prefix + "-sampler1", prefix + "-sampler2"),
                "drawRecord",
                "抽签，记录存单位",
                "samplersFit",
                "yes",
                "oneVisit",
                "only");
    }

    public static Map<String, Object> notice() {
        return form(
                "visitDate", "2026-03-02",
                "partyPerson", "李四 店长",
                "shown", "yes",
                "earlierCheckBy", "none",
                "materialsGiven", "given",
                "localContactNote", "赵六，3月1日电话",
                "districtOpinion", "没有意见",
                "localSupport", "accompanied",
                "localSupportNote", "赵六");
    }

    public static Map<String, Object> draw() {
        return form(
                "drawnProperly", "yes",
                "drawMethod", "货架，随机数表",
                "methodFollowed", "yes",
                "testDestroys", true,
                "priceMarked", true);
    }

    public static Map<String, Object> sheet() {
        return form(
                "takenOn", "2026-03-02",
                "sampleName", "铜芯电缆",
                "sampleSpec", "BV 2.5",
                "sampleTrademark", "山城",
                "sampleBase", 100,
                "measureUnit", "卷",
                "testQuantity", 2,
                "reserveQuantity", 2,
                "unitPrice", 180.25,
                "amountPaid", 360.5,
                "receiptTaken", true,
                "appliedStandard", "GB/T 5023",
                "standardKind", "public",
                "brandGrade", "middle",
                "operatorSize", "small",
                "sheetSigned", "yes",
                "sheetCorrections", "none",
                "signatureState", "signed",
                "partySignatory", "李四 店长");
    }

    public static Map<String, Object> seal(String number) {
        return form(
                "sealedOn",
                "2026-03-02",
                "testSeal",
                number + "-J",
                "reserveSeal",
                number + "-B",
                "sealsSigned",
                "yes",
                "reserveStorage",
                "laboratory",
                "transport",
                "carried",
                "partyFeedback",
                "none",
                "evidence",
                new ArrayList<>(CQ_EVIDENCE));
    }

    public static Map<String, Object> form(Object... answers) {
        return with(Map.of(), answers);
    }
}
