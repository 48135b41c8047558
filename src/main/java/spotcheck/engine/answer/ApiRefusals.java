package spotcheck.engine.answer;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import spotcheck.access.Denied;
import spotcheck.casefile.Busy;
import spotcheck.casefile.Refused;
import spotcheck.casefile.UnknownFields;

/** Tells callers of {@code /api} in Chinese why an act was refused. */
@RestControllerAdvice
class ApiRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(ApiRefusals.class);

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> refused(BadUserRequestException refusal) {
        var said = String.valueOf(refusal.getMessage());
        if (refusal.getCause() instanceof Busy busy) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(busy(busy));
        }
        return ResponseEntity.badRequest()
                .body(
                        refusal.getCause() instanceof Refused refused
                                ? refused(refused)
                                : message(
                                        EngineWords.isPlain(said)
                                                ? said
                                                : EngineWords.instead(400, said).message()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, @Nullable Object> refused(Refused refusal) {
        var body = message(refusal.getMessage());
        if (refusal.field() != null) {
            body.put("field", refusal.field());
        }
        if (refusal instanceof UnknownFields unknown) {
            body.put("fields", unknown.fields());
        }
        return body;
    }

    /** Somebody was faster, or holds what this act needs. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Map<String, @Nullable Object> busy(Busy busy) {
        return message(busy.getMessage());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Map<String, @Nullable Object> lost(TransientDataAccessException lost) {
        return message(EngineWords.BUSY);
    }

    /** The engine wraps whatever went wrong within it. */
    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> failed(ProcessEngineException failure) {
        var words = DatabaseAway.words(failure);
        var told = EngineWords.instead(HttpStatus.INTERNAL_SERVER_ERROR.value(), words);
        if (told.status() != EngineWords.UNAVAILABLE) {
            LOG.error("The engine failed", failure);
        }
        return ResponseEntity.status(told.status()).body(message(told.message()));
    }

    /** A body that is no JSON, or holds a value of the wrong kind; Jackson's own words are English. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, @Nullable Object> unreadable(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof InvalidFormatException wrong
                ? refused(wrongValue(wrong))
                : message(isDouble(unreadable) ? "请求中有重复的项目，每一项只能出现一次" : "请求内容无法读取，应为 JSON 格式");
    }

    private static boolean isDouble(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JsonParseException torn
                && String.valueOf(torn.getOriginalMessage()).startsWith("Duplicate field");
    }

    private static Refused wrongValue(InvalidFormatException wrong) {
        var field = wrong.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        var expected = LocalDate.class.equals(wrong.getTargetType()) ? "应为实际存在的日期，格式如 2026-09-10" : "不是所要求的类型";
        return new Refused(field, "“" + field + "”填写的“" + wrong.getValue() + "”有误，" + expected);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    Map<String, @Nullable Object> forbidden(Denied forbidden) {
        return message(forbidden.getMessage());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    Map<String, @Nullable Object> forbidden(AuthorizationException forbidden) {
        return message("您没有办理此事项的权限");
    }

    private static Map<String, @Nullable Object> message(@Nullable String text) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("message", text);
        return body;
    }
}
