package spotcheck.inspection;

import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;

/** What a laboratory writes to the organizer, under the title of the case's regime. */
@Component
class OrganizerLetters {

    private final Papers papers;
    private final Authorities authorities;

    OrganizerLetters(Papers papers, Authorities authorities) {
        this.papers = papers;
        this.authorities = authorities;
    }

    void write(SpotCase spotCase, String kind) {
        var organizer = authorities.find(spotCase.organizer()).map(Authority::name);
        papers.issue(spotCase, kind, spotCase.laboratory(), organizer.orElse(spotCase.organizer()));
    }
}
