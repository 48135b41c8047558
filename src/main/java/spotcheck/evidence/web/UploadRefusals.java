package spotcheck.evidence.web;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import spotcheck.evidence.UploadRefused;

/** Tells why an upload cannot go on, with the status by which tus clients know what to do. */
@RestControllerAdvice(basePackageClasses = UploadRefusals.class)
class UploadRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(UploadRefusals.class);

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(UploadRefused refused) {
        if (refused.reason() == UploadRefused.Reason.STORE) {
            LOG.error("The store of evidence does not take what is uploaded: {}", String.valueOf(refused.getCause()));
        }
        return ResponseEntity.status(status(refused.reason()))
                .body(Map.of("message", String.valueOf(refused.getMessage())));
    }

    private static HttpStatus status(UploadRefused.Reason reason) {
        return switch (reason) {
            case GONE -> HttpStatus.NOT_FOUND;
            case OFFSET -> HttpStatus.CONFLICT;
            case BUSY -> HttpStatus.LOCKED;
            case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
            case STORE -> HttpStatus.INSUFFICIENT_STORAGE;
        };
    }
}
