package spotcheck.sampling;

import static spotcheck.sampling.SamplingForms.form;

import java.util.List;
import java.util.Map;

/** Answers of the forms of online sampling as careful buyers give them in Chongqing. */
public final class OnlineForms {

    public static final List<String> CQ_PURCHASE = List.of(
            "clock-and-preparation",
            "product-search",
            "shop-page",
            "seller-licence",
            "product-page",
            "order-and-payment",
            "chat-and-other");

    public static final List<String> CQ20_PURCHASE = List.of(
            "clock-and-preparation",
            "product-search",
            "seller-licence",
            "product-page",
            "order-information",
            "payment-record",
            "chat-and-other");

    public static final List<String> NMG_PURCHASE =
            List.of("purchase-accounts", "seller-information", "product-page", "order-information", "payment-record");

    public static final List<String> CQ_RECEIPT =
            List.of("courier-slip", "unpacking", "sample-details", "sealed-samples", "other-receipt-information");

    public static final List<String> CQ20_RECEIPT =
            List.of("parcel-packaging", "courier-slip", "sample-packaging", "sample-label");

    public static final List<String> NMG_RECEIPT = List.of("unpacking", "receipt-check");

    private OnlineForms() {}

    public static Map<String, Object> buyers(String prefix) {
        return form(
                "drawMode",
                "body",
                "samplerIds",
                List.of(prefix + "-sampler1", prefix + "-sampler2"),
                "drawRecord",
                "抽签，记录存单位");
    }

    public static Map<String, Object> purchase(List<String> evidence) {
        return form(
                "orderedOn",
                "2026-03-02",
                "onlineScope",
                "local-operator",
                "shopName",
                "某旗舰店",
                "shopUrl",
                "https://example.com/shop",
                "orderNumber",
                "20260302001",
                "buyerAccount",
                "buyer01",
                "paymentAccount",
                "pay01",
                "deliveryAddress",
                "某路2号",
                "deliveryContact",
                "13900000000",
                "orderQuantity",
                4,
                "orderAmount",
                400,
                "priceShown",
                true,
                "evidence",
                evidence);
    }

    public static Map<String, Object> parcel() {
        return form(
                "receivedOn",
                "2026-03-02",
                "courierNumber",
                "SF100",
                "parcelState",
                "包装完好，标识清楚",
                "officialsPresent",
                "无");
    }

    public static Map<String, Object> seal(String number, List<String> evidence) {
        return form(
                "sampleName",
                "铜芯电缆",
                "appliedStandard",
                "GB/T 5023",
                "receivedQuantity",
                4,
                "measureUnit",
                "卷",
                "testQuantity",
                2,
                "reserveQuantity",
                2,
                "amountPaid",
                400,
                "sealedOn",
                "2026-03-02",
                "testSeal",
                number + "-J",
                "reserveSeal",
                number + "-B",
                "sealsSigned",
                "yes",
                "transport",
                "sent",
                "sampleTracking",
                "SF2026-77",
                "evidence",
                evidence);
    }

    public static Map<String, Object> papers() {
        return form(
                "papersEnclosed",
                "yes",
                "boughtBy",
                "body",
                "sentOn",
                "2026-03-02",
                "platformPapersSentOn",
                "2026-03-02",
                "papersTracking",
                "EMS200");
    }
}
