package spotcheck.draw.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import spotcheck.draw.lot.BadPool;

/** A certificate as JSON text, with the names of contract/http.md; fields of other versions are passed over. */
public final class CertificateFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new ParameterNamesModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private CertificateFile() {}

    /**
     * Reads a certificate.
     *
     * @throws BadPool if it is none
     */
    public static Certificate read(String text) {
        try {
            return JSON.readValue(text, Certificate.class);
        } catch (JsonProcessingException broken) {
            if (broken.getCause() instanceof BadPool bad) {
                throw bad;
            }
            throw new BadPool("文件不是抽取证书：" + place(broken));
        }
    }

    private static String place(JsonProcessingException broken) {
        var at = broken.getLocation();
        return at == null ? "内容不完整" : "第%d行第%d列有误".formatted(at.getLineNr(), at.getColumnNr());
    }

    /** The certificate as it is given out. */
    public static String write(Certificate certificate) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(certificate);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
