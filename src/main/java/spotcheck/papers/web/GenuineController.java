package spotcheck.papers.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.page.AskedOften;
import spotcheck.papers.GenuinePapers;
import spotcheck.papers.GenuinePapers.Genuine;

/** Whether a paper is genuine, for anybody, without a login. */
@RestController
class GenuineController {

    private final GenuinePapers papers;
    private final AskedOften often;

    GenuineController(GenuinePapers papers, AskedOften often) {
        this.papers = papers;
        this.often = often;
    }

    @Operation(
            summary = "核对文书真伪",
            description = "无须登录。按文书上的编码返回种类、文号、日期、机关、效力和文件的 SHA-256；没有这一编码的，返回 404 和 genuine: false")
    @SecurityRequirements
    @GetMapping("/api/verify/{code}")
    ResponseEntity<Answer> verify(@PathVariable String code, HttpServletRequest request) {
        often.count(request.getRemoteAddr());
        return papers.withCode(code)
                .map(paper -> ResponseEntity.ok(new Answer(true, paper)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).body(new Answer(false, null)));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    Map<String, String> often(AskedOften.TooOften often) {
        return Map.of("message", String.valueOf(often.getMessage()));
    }

    /** The names are part of the interface. */
    record Answer(boolean genuine, @JsonUnwrapped @Nullable Genuine paper) {}
}
