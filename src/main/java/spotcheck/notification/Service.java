package spotcheck.notification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;

/** How a paper reaches its addressee (CQ23-54f; Civil Procedure Law, art. 88 to 95). */
public enum Service {
    DIRECT("direct", "直接送达"),
    LEFT("left", "留置送达"),
    POST("post", "邮寄送达"),
    ELECTRONIC("electronic", "电子送达"),
    PUBLICATION("publication", "公告送达");

    private final String word;
    private final String title;

    Service(String word, String title) {
        this.word = word;
        this.title = title;
    }

    public static Service of(String word) {
        return Stream.of(values())
                .filter(service -> service.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a way of service: " + word));
    }

    @JsonValue
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }
}
