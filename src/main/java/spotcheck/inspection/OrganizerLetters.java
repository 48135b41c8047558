package spotcheck.inspection;

import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.registry.Authorities;
import spotcheck.registry.Authority;
import spotcheck.regulation.PaperTitles;

/** What a laboratory writes to the organizer, under the title of the case's regime. */
@Component
class OrganizerLetters {

    private final Papers papers;
    private final PaperTitles titles;
    private final Authorities authorities;

    OrganizerLetters(Papers papers, PaperTitles titles, Authorities authorities) {
        this.papers = papers;
        this.titles = titles;
        this.authorities = authorities;
    }

    void write(SpotCase spotCase, String kind) {
        var title = titles.of(kind, spotCase.regime());
        var organizer = authorities.find(spotCase.organizer()).map(Authority::name);
        papers.issue(
                spotCase,
                kind,
                title.title(),
                spotCase.laboratory(),
                organizer.orElse(spotCase.organizer()),
                title.legalBasis());
    }
}
