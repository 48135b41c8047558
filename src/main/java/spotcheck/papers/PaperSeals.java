package spotcheck.papers;

import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.access.Rights;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.papers.seal.Seal;
import spotcheck.papers.seal.Seals;

/** Which paper gets an electronic seal: what the leader of the authority that issues it approves, and nothing else. */
@Component
class PaperSeals {

    private static final String OUTLINE = "（印章）";
    private static final String SEALED = "（电子印章）";

    private final Seals seals;
    private final Rights rights;

    PaperSeals(Seals seals, Rights rights) {
        this.seals = seals;
        this.rights = rights;
    }

    /** The receipt is signed by who receives. */
    Optional<Seal> of(Paper paper) {
        return !paper.kind().equals(Papers.SERVICE_RECEIPT) && isApproved(paper)
                ? seals.of(paper.issuer())
                : Optional.empty();
    }

    private boolean isApproved(Paper paper) {
        return rights.may("paper.seal", "own-authority", post -> post.body().equals(paper.issuer()));
    }

    /** What stands in the place of the seal; never a drawn one. */
    static String place(Optional<Seal> seal) {
        return seal.isPresent() ? SEALED : OUTLINE;
    }
}
