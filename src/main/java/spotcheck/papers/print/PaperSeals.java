package spotcheck.papers.print;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.access.Rights;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.papers.seal.Seal;
import spotcheck.papers.seal.Seals;
import spotcheck.registry.person.People;

/**
 * Which paper gets an electronic seal: what the leader of the authority that issues it approves, and nothing else. He approves by
 * the act that issues it, or before, word for word what another then issues.
 */
@Component
public class PaperSeals {

    private static final String LEADER = "leader";
    private static final String OUTLINE = "（印章）";
    private static final String SEALED = "（电子印章）";

    private final Seals seals;
    private final Rights rights;
    private final People people;

    public PaperSeals(Seals seals, Rights rights, People people) {
        this.seals = seals;
        this.rights = rights;
        this.people = people;
    }

    /**
     * The receipt is signed by who receives.
     *
     * @param approver who approved the paper before; null where whoever is logged in does
     */
    public Optional<Seal> of(Paper paper, @Nullable String approver) {
        return !paper.kind().equals(Papers.SERVICE_RECEIPT) && (isApproved(paper) || isLeader(approver, paper.issuer()))
                ? seals.of(paper.issuer())
                : Optional.empty();
    }

    private boolean isApproved(Paper paper) {
        return rights.may("paper.seal", "own-authority", post -> post.body().equals(paper.issuer()));
    }

    private boolean isLeader(@Nullable String approver, String issuer) {
        return Optional.ofNullable(approver)
                .flatMap(people::find)
                .filter(person -> person.role().equals(LEADER))
                .filter(person -> issuer.equals(person.authority()))
                .isPresent();
    }

    /** What stands in the place of the seal; never a drawn one. */
    public static String place(Optional<Seal> seal) {
        return seal.isPresent() ? SEALED : OUTLINE;
    }
}
