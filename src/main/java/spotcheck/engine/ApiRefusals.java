package spotcheck.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import spotcheck.casefile.Refused;

/** Tells callers of {@code /api} in Chinese why an act was refused. */
@RestControllerAdvice
class ApiRefusals {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, @Nullable Object> refused(BadUserRequestException refusal) {
        return refusal.getCause() instanceof Refused refused ? refused(refused) : message(refusal.getMessage());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, @Nullable Object> refused(Refused refusal) {
        var body = message(refusal.getMessage());
        if (refusal.field() != null) {
            body.put("field", refusal.field());
        }
        return body;
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
