package spotcheck.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** What was made public, in the case file. */
@Component
class PublicationSection implements FileSection {

    private final Publications publications;

    PublicationSection(Publications publications) {
        this.publications = publications;
    }

    @Override
    public String name() {
        return "publications";
    }

    @Override
    public List<Shown> of(SpotCase spotCase) {
        return publications.of(spotCase.caseNumber()).stream()
                .map(publication -> new Shown(publication, publications.told(publication.id())))
                .toList();
    }

    /** @param told who was told beside the public */
    record Shown(Publication publication, List<Told> told) {}
}
