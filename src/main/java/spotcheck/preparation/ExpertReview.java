package spotcheck.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import spotcheck.casefile.Refused;
import spotcheck.registry.person.Person;

/**
 * The review of detailed rules by a panel of experts, by name and vote (CQ20-13d, CQ23-16a, NMG-13h). How large a panel is and
 * how many have to agree no text says: more than one, and more than half of them.
 */
public record ExpertReview(LocalDate heldOn, List<ExpertVote> votes) {

    /** @throws Refused if it is no panel, or an expert votes twice */
    public ExpertReview {
        votes = List.copyOf(votes);
        if (votes.size() < 2) {
            throw new Refused("votes", "专家评审由专家组进行，至少写明两名专家的姓名、单位和意见");
        }
        var names = votes.stream().map(vote -> Person.fold(vote.name())).collect(Collectors.toSet());
        if (names.size() < votes.size()) {
            throw new Refused("votes", "同一名专家不得重复表决");
        }
    }

    public long agreeing() {
        return votes.stream().filter(ExpertVote::agrees).count();
    }

    public boolean isPassed() {
        return agreeing() * 2 > votes.size();
    }
}
