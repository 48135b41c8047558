package spotcheck.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** What was made public, in the case file. */
@Component
class PublicationSection implements FileSection {

    private final PublicationRows rows;

    PublicationSection(PublicationRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "publications";
    }

    @Override
    public List<Shown> of(SpotCase spotCase) {
        return rows.rows(spotCase.number()).stream()
                .map(publication -> new Shown(publication, rows.told(publication.id())))
                .toList();
    }

    /** @param told who was told beside the public */
    record Shown(PublicationRow publication, List<Told> told) {}
}
