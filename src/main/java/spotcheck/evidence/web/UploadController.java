package spotcheck.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.evidence.upload.Upload;
import spotcheck.evidence.upload.Uploads;

/**
 * Resumable uploads by the tus protocol 1.0.0 (core, creation, termination), so that any tus client can send files. The
 * metadata name the task ({@code task}) and the file ({@code filename}).
 */
@RestController
@RequestMapping(UploadController.PATH)
class UploadController {

    static final String PATH = "/api/evidence/uploads";

    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    private final Uploads uploads;

    UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    @Operation(
            summary = "开始上传证据文件",
            description = "tus 1.0.0：Upload-Length 为字节数，Upload-Metadata 含 filename 和 task（Base64）")
    @PostMapping
    ResponseEntity<Void> begin(
            @RequestHeader(LENGTH) long length,
            @RequestHeader("Upload-Metadata") String metadata,
            HttpServletRequest request) {
        var told = UploadMetadata.parse(metadata);
        var upload = uploads.begin(told.get("task"), told.get("filename"), length);
        return ResponseEntity.created(URI.create(request.getContextPath() + PATH + "/" + upload.id()))
                .header(RESUMABLE, VERSION)
                .header(OFFSET, "0")
                .build();
    }

    @Operation(summary = "查询已收到多少", description = "断线后由此处的 Upload-Offset 续传")
    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> offset(@PathVariable String id) {
        var upload = uploads.get(id);
        return answer(upload, uploads.offset(upload));
    }

    @Operation(summary = "续传一段", description = "正文从 Upload-Offset 起；连接中断时已收到的部分保留")
    @PatchMapping("/{id}")
    ResponseEntity<Void> append(@PathVariable String id, @RequestHeader(OFFSET) long offset, HttpServletRequest request)
            throws IOException {
        var upload = uploads.get(id);
        return answer(upload, uploads.append(upload, offset, request.getInputStream()));
    }

    @Operation(summary = "放弃上传")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> drop(@PathVariable String id) {
        uploads.drop(uploads.get(id));
        return ResponseEntity.noContent().header(RESUMABLE, VERSION).build();
    }

    private static ResponseEntity<Void> answer(Upload upload, long offset) {
        return ResponseEntity.noContent()
                .cacheControl(CacheControl.noStore())
                .header(RESUMABLE, VERSION)
                .header(OFFSET, String.valueOf(offset))
                .header(LENGTH, String.valueOf(upload.length()))
                .build();
    }
}
