package spotcheck.papers.web;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.PaperScans;
import spotcheck.casefile.paper.PaperScans.Scan;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.paper.PrintedPaper;
import spotcheck.casefile.right.CaseVisibility;

/** The papers of a case and their files, for whoever may read the whole case; of a blind sample nothing. */
@RestController
class PaperController {

    private final AuthorityFiles authorityFiles;
    private final Papers papers;
    private final PaperFiles files;
    private final PaperScans scans;
    private final CaseVisibility visibility;

    PaperController(
            AuthorityFiles authorityFiles,
            Papers papers,
            PaperFiles files,
            PaperScans scans,
            CaseVisibility visibility) {
        this.authorityFiles = authorityFiles;
        this.papers = papers;
        this.files = files;
        this.scans = scans;
        this.visibility = visibility;
    }

    @Operation(summary = "案卷文书目录", description = "每份文书的文号、送达对象、效力、文件指纹和验真码")
    @GetMapping("/api/cases/{caseNumber}/papers")
    ResponseEntity<?> list(@PathVariable String caseNumber) {
        if (!CaseNumber.isOne(caseNumber) || !isReadable(new CaseNumber(caseNumber))) {
            return unseen();
        }
        var number = new CaseNumber(caseNumber);
        var prints = files.prints(number);
        var signed = scans.of(number);
        return ResponseEntity.ok(papers.of(number).stream()
                .map(paper -> shown(paper, prints.get(paper.id()), signed))
                .toList());
    }

    @Operation(summary = "文书文件", description = "制发时生成的 PDF，内容始终不变；ETag 为其 SHA-256")
    @GetMapping("/api/papers/{id}.pdf")
    ResponseEntity<?> file(@PathVariable long id) {
        var paper = papers.find(id).filter(one -> isReadable(new CaseNumber(one.caseNumber())));
        return paper.flatMap(one -> files.of(id))
                .<ResponseEntity<?>>map(printed -> pdf(paper.orElseThrow(), printed))
                .orElseGet(PaperController::unseen);
    }

    private boolean isReadable(CaseNumber number) {
        return authorityFiles
                .find(number)
                .map(visibility::of)
                .filter(CaseVisibility.Sight.WHOLE::equals)
                .isPresent();
    }

    private static PaperShown shown(Paper paper, PaperFiles.@Nullable Print print, List<Scan> signed) {
        return new PaperShown(
                paper.id(),
                paper.kind(),
                paper.title(),
                paper.number(),
                paper.issuedOn(),
                paper.issuer(),
                paper.addressee(),
                paper.state().word(),
                paper.state().label(),
                paper.replacedBy(),
                print == null ? null : print.sha256(),
                print == null ? null : print.verifyCode(),
                paper.legalBasis(),
                paper.service(),
                signed.stream().filter(scan -> scan.paper() == paper.id()).toList());
    }

    private static ResponseEntity<byte[]> pdf(Paper paper, PrintedPaper printed) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag("\"" + printed.sha256() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(paper.number() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(printed.content());
    }

    private static ResponseEntity<Map<String, String>> unseen() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body(Map.of("message", CaseVisibility.UNSEEN));
    }

    /** The names are part of the interface. */
    record PaperShown(
            long id,
            String kind,
            String title,
            String number,
            LocalDate issuedOn,
            String issuer,
            String addressee,
            String state,
            String stateLabel,
            @Nullable Long replacedBy,
            @Nullable String sha256,
            @Nullable String verifyCode,
            String legalBasis,
            @Nullable String service,
            List<Scan> scans) {}
}
