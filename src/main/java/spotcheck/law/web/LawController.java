package spotcheck.law.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.law.DeployedLaw;
import spotcheck.law.Draft;
import spotcheck.law.Drafts;

/** The law in force as JSON, and a file of a draft to take along. */
@RestController
class LawController {

    private final DeployedLaw law;
    private final Drafts drafts;

    LawController(DeployedLaw law, Drafts drafts) {
        this.law = law;
        this.drafts = drafts;
    }

    /** What is in force, by whom and since when, the versions of before, and drafts. */
    @GetMapping("/api/law")
    Law law() {
        return new Law(law.versions(), law.files(), drafts.all());
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

    record Law(List<DeployedLaw.Version> versions, List<DeployedLaw.File> files, List<Draft> drafts) {}
}
