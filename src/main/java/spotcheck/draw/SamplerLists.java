package spotcheck.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.casefile.Refused;
import spotcheck.draw.lot.Quota;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/**
 * The lists of samplers of a body, each for some days: who may be drawn for the cases of these days, frozen by two persons
 * before the seed of these days exists. The lists of a body do not meet: nobody makes lists until one suits.
 */
@Service
public class SamplerLists {

    private final Draws draws;
    private final DrawRows rows;
    private final People people;

    SamplerLists(Draws draws, DrawRows rows, People people) {
        this.draws = draws;
        this.rows = rows;
        this.people = people;
    }

    /**
     * Begins a list with all samplers of the body; who is not trained on its first day, or has a second login, is left
     * out with the reason.
     *
     * @throws Refused if there is a list for one of the days
     */
    @Transactional
    public DrawId begin(String body, Days days) {
        rows.lists(body, days).stream().findFirst().ifPresent(other -> {
            throw new Refused(
                    "holdsFrom",
                    "抽取%s的名单已经适用于%s，同一天只有一份名单"
                            .formatted(other.facts().id(), other.facts().days()));
        });
        var id = draws.begin(new Beginning(Purpose.SAMPLERS, body + " " + days, "抽样人员名单（" + days + "）", body, days));
        var candidates = new ArrayList<Candidate>();
        var leftOut = new ArrayList<LeftOut>();
        sort(body, days, candidates, leftOut);
        if (candidates.isEmpty()) {
            throw new Refused("holder", "该机构没有培训有效的抽样人员");
        }
        draws.fill(id, List.of(new Quota("", candidates.size())), candidates, leftOut);
        return id;
    }

    /** Whether a body has begun a list for one of the days. */
    public boolean isListed(String body, Days days) {
        return !rows.lists(body, days).isEmpty();
    }

    private void sort(String body, Days days, List<Candidate> candidates, List<LeftOut> leftOut) {
        Map<String, String> met = new HashMap<>();
        for (var person : people.of(body, "sampler")) {
            var first = met.get(Person.fold(person.name()));
            if (!person.isTrainedOn(days.holdsFrom())) {
                leftOut.add(out(person, Ground.TRAINING_EXPIRED, "培训有效期至" + validity(person)));
            } else if (first != null) {
                leftOut.add(out(person, Ground.SAME_PERSON, "账号" + first));
            } else {
                met.put(Person.fold(person.name()), person.id());
                candidates.add(new Candidate(person.id(), person.name()));
            }
        }
    }

    private static String validity(Person person) {
        return person.trainedUntil() == null ? "无记录" : person.trainedUntil().toString();
    }

    private static LeftOut out(Person person, Ground ground, String reason) {
        return new LeftOut(person.id(), person.name(), ground, ground.rules(), reason);
    }
}
