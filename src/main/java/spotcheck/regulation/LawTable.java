package spotcheck.regulation;

import java.util.List;
import java.util.Map;

/** One decision table as the law stands now, for who wants to ask it everything that it can be asked. */
public interface LawTable {

    /** Id of the decision, such as {@code noSampling}. */
    String decision();

    /** What it decides, in Chinese. */
    String name();

    /** What it asks, in its order. */
    List<Question> questions();

    /** Chinese labels of its outputs, by name. */
    Map<String, String> outputs();

    /** @return the rows that match; none if no row does */
    List<Map<String, Object>> ask(Map<String, Object> answers);

    /**
     * @param answers all that may be answered: words, yes and no, or the numbers that matter
     */
    record Question(String name, String label, List<Object> answers) {}
}
