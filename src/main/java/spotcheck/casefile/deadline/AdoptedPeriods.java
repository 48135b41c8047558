package spotcheck.casefile.deadline;

import java.util.Optional;
import spotcheck.calendar.Period;
import spotcheck.casefile.AuthorityFile;
import spotcheck.regulation.RuleIds;

/** The lengths that authorities have adopted for periods of which their regime says nothing; the practices know them. */
public interface AdoptedPeriods {

    /** What holds for the case today; empty where nobody up the tree of authorities has adopted anything. */
    Optional<Adopted> find(AuthorityFile file, String period);

    /**
     * The case follows the practice: an entry says so.
     *
     * @param subject whom the period concerns; empty where a case has only one
     * @param searched the rules that were looked at and say nothing
     */
    void use(AuthorityFile file, Adopted adopted, String subject, RuleIds searched);

    /**
     * A length that an authority has adopted.
     *
     * @param practice id of the practice
     * @param words what was adopted, by whom and when, in Chinese
     */
    record Adopted(long practice, Period length, String words) {}
}
