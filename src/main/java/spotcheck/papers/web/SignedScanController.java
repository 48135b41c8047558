package spotcheck.papers.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.Refused;
import spotcheck.papers.SignedScans;

/** Lays the signed copy of a paper beside it. */
@RestController
class SignedScanController {

    private final SignedScans scans;

    SignedScanController(SignedScans scans) {
        this.scans = scans;
    }

    @Operation(summary = "归入签字文本", description = "file 为本人在本案环节中上传的证据文件（PDF 或者照片）的编号；文号和双方的 SHA-256 记入案卷")
    @PostMapping("/api/papers/{id}/scans")
    @ResponseStatus(HttpStatus.CREATED)
    void lay(@PathVariable long id, @RequestBody Laying laying) {
        if (laying.file() == null) {
            throw new Refused("file", "file 必须填写");
        }
        scans.lay(id, laying.file());
    }

    record Laying(@Nullable Long file) {}
}
