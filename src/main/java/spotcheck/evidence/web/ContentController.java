package spotcheck.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.Refused;
import spotcheck.evidence.EvidenceAccess;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.keeping.EvidenceContent;
import spotcheck.evidence.keeping.Thumbnail;

/** Gives files out, none that is not what was taken in. A browser shows pictures and videos, and keeps all else. */
@RestController
@RequestMapping("/api/evidence/{id}")
class ContentController {

    private static final Set<String> PICTURES =
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp");
    private static final String NO_PROGRAMS = "default-src 'none'; sandbox";

    private final EvidenceAccess access;
    private final EvidenceContent content;

    ContentController(EvidenceAccess access, EvidenceContent content) {
        this.access = access;
        this.content = content;
    }

    @Operation(summary = "证据文件原件", description = "与入库时的 SHA-256 核对无误后给出；已损坏或者缺失的不予给出")
    @GetMapping("/content")
    ResponseEntity<Resource> content(@PathVariable long id) throws IOException {
        var file = access.get(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .eTag("\"" + file.sha256() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .header("Content-Security-Policy", NO_PROGRAMS)
                .header("X-Content-Type-Options", "nosniff")
                .body(content.of(file));
    }

    @Operation(summary = "证据照片缩略图")
    @GetMapping("/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable long id) throws IOException {
        var file = access.get(id);
        if (!file.isPicture()) {
            throw new Refused("该文件不是照片：" + file.name());
        }
        return Thumbnail.of(content.of(file), file.facts().capture().orientation())
                .map(small -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(small))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String disposition(EvidenceFile file) {
        var shown = PICTURES.contains(file.type())
                || file.type().startsWith("video/")
                || file.type().startsWith("audio/");
        return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
