package spotcheck.preparation.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import spotcheck.casefile.Refused;
import spotcheck.casefile.row.Fingerprint;

/** Detailed rules as the one text by which they are kept, exchanged and fingerprinted. */
public final class RulesText {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private RulesText() {}

    public static String write(RulesContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** @throws Refused if it is no such text, or what it says cannot be rules */
    public static RulesContent read(String text) {
        try {
            return JSON.readValue(text, RulesContent.class);
        } catch (UnrecognizedPropertyException unknown) {
            throw new Refused(unknown.getPropertyName(), "实施细则没有名为“" + unknown.getPropertyName() + "”的内容");
        } catch (JsonMappingException wrong) {
            throw wrong.getCause() instanceof Refused refused
                    ? refused
                    : new Refused(field(wrong), "“" + field(wrong) + "”的内容或者格式不正确");
        } catch (JsonProcessingException broken) {
            throw new Refused("不是完整的 JSON 文本（第" + broken.getLocation().getLineNr() + "行）");
        }
    }

    private static String field(JsonMappingException wrong) {
        return wrong.getPath().isEmpty() || wrong.getPath().get(0).getFieldName() == null
                ? "content"
                : wrong.getPath().get(0).getFieldName();
    }

    /** What proves that nobody changed them since. */
    public static String fingerprint(String text) {
        return Fingerprint.over("detailed-rules-1", text);
    }
}
