package spotcheck.law.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.law.DeployedLaw;
import spotcheck.law.Draft;
import spotcheck.law.Drafts;

/** The law in force as JSON. */
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

    record Law(List<DeployedLaw.Version> versions, List<DeployedLaw.File> files, List<Draft> drafts) {}
}
