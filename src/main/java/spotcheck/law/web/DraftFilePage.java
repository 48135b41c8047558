package spotcheck.law.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import spotcheck.law.Drafts;
import spotcheck.page.Page;

/** A file of a draft to take along; a link of the draft's page, so a refusal is a page as well. */
@Page
class DraftFilePage {

    private final Drafts drafts;

    DraftFilePage(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/law/drafts/{id}/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(drafts.content(id, name));
    }
}
