package spotcheck.notification;

import java.util.Map;

/** Answers of the forms with which a result is told. */
public final class NotificationForms {

    public static final Map<String, Object> NOTICE = Map.of(
            "objectionContact", "李四 023-60000000",
            "noticeSealedBy", "王五",
            "noticeCopying", "none");

    private NotificationForms() {}

    public static Map<String, Object> papersReceivedOn(String day) {
        return Map.of("papersReceivedOn", day, "papersRemark", "检验报告一份");
    }

    public static Map<String, Object> direct(String day) {
        return Map.of(
                "serviceResult",
                "delivered",
                "serviceMethod",
                "direct",
                "receivedOn",
                day,
                "signedBy",
                "张三",
                "reportServed",
                "检2026-001");
    }

    public static Map<String, Object> failed() {
        return Map.of("serviceResult", "undeliverable", "serviceRemark", "地址不详，退回");
    }

    public static Map<String, Object> published(int days) {
        return Map.of(
                "publishedOn",
                "2026-03-02",
                "publicationMedium",
                "本局网站",
                "publicationDays",
                days,
                "publicationReason",
                "地址不明，依照民事诉讼法");
    }

    public static Map<String, Object> electronic() {
        return Map.of(
                "serviceResult", "delivered",
                "serviceMethod", "electronic",
                "receivedOn", "2026-03-02",
                "reportServed", "检2026-001",
                "electronicAddress", "law@example.com");
    }
}
