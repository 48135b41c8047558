package spotcheck.publication;

import java.time.LocalDate;
import spotcheck.casefile.CaseNumber;
import spotcheck.publication.notice.Kind;

/** What a publication is in every state. */
public record PublicationFacts(long id, CaseNumber caseNumber, Kind kind, Proposal proposal) {

    /** Who proposed it; another person reviews it. */
    public record Proposal(String proposedBy, LocalDate proposedOn) {}
}
