package spotcheck.papers.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.papers.PaperPreviews;
import spotcheck.papers.PaperPreviews.Proof;

/** The papers of a task before it is done, for whoever may do it. */
@RestController
@RequestMapping("/api/tasks/{taskId}/papers/preview")
class PaperPreviewController {

    private final PaperPreviews previews;

    PaperPreviewController(PaperPreviews previews) {
        this.previews = previews;
    }

    /** Whoever asks for JSON gets the papers one by one, with pictures of their sheets. */
    @Operation(
            summary = "预览本步骤制发的文书",
            description =
                    "请求内容为表单的答案；返回标有“预览”的 PDF，几份文书依次相接；Accept 为 application/json 的，逐份返回名称、送达对象、PDF 和逐页图像（Base64）。不编号，不保存")
    @PostMapping
    ResponseEntity<?> preview(
            @PathVariable String taskId,
            @RequestBody Map<String, Object> answers,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept)
            throws IOException {
        var proofs = previews.of(taskId, answers);
        if (proofs.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
            return ResponseEntity.ok(proofs.get().stream().map(ProofShown::of).toList());
        }
        return proofs.get().isEmpty()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .body(bound(proofs.get().stream().map(Proof::pdf).toList()));
    }

    /** The names are part of the interface. The webapps may show pictures, but no PDF within their pages. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record ProofShown(String kind, String title, String addressee, List<byte[]> pages, byte[] pdf) {

        static ProofShown of(Proof proof) {
            return new ProofShown(
                    proof.kind(), proof.title(), proof.addressee(), PagePictures.of(proof.pdf()), proof.pdf());
        }
    }

    private static byte[] bound(List<byte[]> files) throws IOException {
        if (files.size() == 1) {
            return files.get(0);
        }
        var whole = new ByteArrayOutputStream();
        var binder = new PDFMergerUtility();
        files.forEach(file -> binder.addSource(new RandomAccessReadBuffer(file)));
        binder.setDestinationStream(whole);
        binder.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return whole.toByteArray();
    }
}
