package spotcheck.practice;

import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.deadline.AdoptedPeriods;
import spotcheck.practice.topic.AdoptedLength;
import spotcheck.practice.topic.Topic;
import spotcheck.regulation.RuleIds;

/** Practices on periods, as the deadlines of the case file ask for them. */
@Component
class PracticePeriods implements AdoptedPeriods {

    private final Practices practices;
    private final PracticeRows rows;
    private final PracticeWords words;

    PracticePeriods(Practices practices, PracticeRows rows, PracticeWords words) {
        this.practices = practices;
        this.rows = rows;
        this.words = words;
    }

    @Override
    public Optional<Adopted> find(AuthorityFile file, String period) {
        return practices.inForce(file, Topic.ofPeriod(period)).flatMap(practice -> AdoptedLength.of(practice.choice())
                .map(length -> new Adopted(practice.id(), length, words.sentence(practice))));
    }

    @Override
    public void use(AuthorityFile file, Adopted adopted, String subject, RuleIds searched) {
        practices.use(file, rows.find(adopted.practice()).orElseThrow(), subject, searched);
    }
}
