package spotcheck.draw.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.draw.DrawBook;
import spotcheck.draw.proof.CertificateFile;
import spotcheck.page.AskedOften;

/** The certificate of a draw whose check is over, for anybody, without a login. */
@RestController
class OpenDraws {

    private final DrawBook book;
    private final AskedOften often;

    OpenDraws(DrawBook book, AskedOften often) {
        this.book = book;
        this.often = often;
    }

    @Operation(summary = "已公开的抽取证书", description = "无须登录。抽查结束后公开；尚未公开的和没有的一样返回 404")
    @SecurityRequirements
    @GetMapping("/public/draws/{id}.json")
    ResponseEntity<?> certificate(@PathVariable String id, HttpServletRequest request) {
        often.count(request.getRemoteAddr());
        return DrawAddress.find(id)
                .flatMap(book::open)
                .<ResponseEntity<?>>map(one -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(CertificateFile.write(one)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .body(Map.of("message", "没有编号为“" + id + "”的已公开的抽取")));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    Map<String, String> often(AskedOften.TooOften often) {
        return Map.of("message", String.valueOf(often.getMessage()));
    }
}
