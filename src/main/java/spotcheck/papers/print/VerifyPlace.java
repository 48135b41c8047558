package spotcheck.papers.print;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where anybody may ask whether a paper is genuine; each paper says so beside its code, in words and as a square. */
@Component
public class VerifyPlace {

    private static final String CODE = "文书编码 <b>%s</b>";

    private final String address;

    public VerifyPlace(@Value("${spotcheck.messages.address:http://localhost:${server.port:8080}}") String address) {
        this.address = address + "/verify";
    }

    /** The page with the way there beside its code, in whichever frame it stands. */
    public String on(String page, String code) {
        var written = CODE.formatted(code);
        return page.replace(
                written,
                "<img class=\"qr\" alt=\"核对本文书真伪的二维码\" src=\"%s\"/>%s<br/>扫码或者打开 %s 核对真伪"
                        .formatted(QrCode.of(address + "/" + code), written, address));
    }
}
