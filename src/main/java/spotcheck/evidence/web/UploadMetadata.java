package spotcheck.evidence.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import spotcheck.casefile.Refused;

/** The header {@code Upload-Metadata} of tus: pairs of a key and a value in Base64, separated by commas. */
record UploadMetadata(Map<String, String> values) {

    static UploadMetadata parse(String header) {
        var values = new HashMap<String, String>();
        for (var pair : header.split(",", -1)) {
            var parts = pair.trim().split(" ", -1);
            if (parts.length == 2) {
                values.put(parts[0], decode(parts[1]));
            }
        }
        return new UploadMetadata(values);
    }

    private static String decode(String value) {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new Refused("Upload-Metadata", "上传说明应为 Base64 编码");
        }
    }

    String get(String key) {
        var value = values.get(key);
        if (value == null || value.isBlank()) {
            throw new Refused("Upload-Metadata", "上传说明缺少 " + key);
        }
        return value;
    }
}
