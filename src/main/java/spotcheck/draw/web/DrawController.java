package spotcheck.draw.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.draw.DrawBook;
import spotcheck.draw.proof.CertificateFile;

/** The certificate of a draw for programs: contract/http.md 2. */
@RestController
class DrawController {

    private final DrawBook book;
    private final CertificatePaper paper;

    DrawController(DrawBook book, CertificatePaper paper) {
        this.book = book;
        this.paper = paper;
    }

    @Operation(summary = "抽取证书", description = "冻结后的名单、排除、种子、抽中和候补名单及变更；docs/draw.md 说明如何复核。名单尚未冻结的返回 404")
    @GetMapping("/api/draws/{id}")
    ResponseEntity<?> certificate(@PathVariable String id) {
        return DrawAddress.find(id)
                .flatMap(book::read)
                .<ResponseEntity<?>>map(one -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(CertificateFile.write(one)))
                .orElseGet(() -> none(id));
    }

    @Operation(summary = "抽取证书（PDF）", description = "摘要、种子、抽中名单、变更和排除；全部名单见 JSON")
    @GetMapping("/api/draws/{id}.pdf")
    ResponseEntity<?> paper(@PathVariable String id) {
        return DrawAddress.find(id)
                .flatMap(book::readWithNames)
                .<ResponseEntity<?>>map(one -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("X-Content-Type-Options", "nosniff")
                        .body(paper.of(one)))
                .orElseGet(() -> none(id));
    }

    private static ResponseEntity<Map<String, String>> none(String id) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(Map.of("message", "没有编号为“" + id + "”的抽取，或者其名单尚未冻结"));
    }
}
