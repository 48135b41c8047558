package spotcheck.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.access.Held;
import spotcheck.access.Rights;
import spotcheck.evidence.EvidenceAccess;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.keeping.Integrity;

/** Damaged and missing files, and the check that finds them. */
@RestController
@RequestMapping("/api/evidence")
class IntegrityController {

    private final Integrity integrity;
    private final EvidenceAccess access;
    private final ShownFiles shown;
    private final Rights rights;

    IntegrityController(Integrity integrity, EvidenceAccess access, ShownFiles shown, Rights rights) {
        this.integrity = integrity;
        this.access = access;
        this.shown = shown;
        this.rights = rights;
    }

    @Operation(summary = "损坏或者缺失的证据文件", description = "本人可以查阅的案卷中的")
    @GetMapping("/faulty")
    List<FaultyFile> faulty() {
        return integrity.faulty().stream()
                .filter(access::maySee)
                .map(this::faulty)
                .toList();
    }

    @Operation(summary = "立即核对全部证据文件", description = "管理员。平时由系统每夜核对")
    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    Checked check(@RequestBody Order order) throws IOException {
        rights.require("evidence.check", Held::always);
        var result = integrity.checkAll();
        return new Checked(
                result.checked(), result.faulty().stream().map(this::faulty).toList());
    }

    private FaultyFile faulty(EvidenceFile file) {
        return new FaultyFile(file.number().value(), shown.of(file));
    }

    /** Says nothing; the body is asked for so that only a script of this site can send it. */
    record Order() {}

    record FaultyFile(String caseNumber, FileShown file) {}

    record Checked(int checked, List<FaultyFile> faulty) {}
}
