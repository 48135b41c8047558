package spotcheck.regulation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables answer as an examiner did who had only the regulations before him. */
public class ExaminedAnswersDecisionTest {

    @TestFactory
    Stream<DynamicTest> theTableAnswersAsTheTextDoes() {
        return ExaminedAnswers.all().stream().map(answer -> DynamicTest.dynamicTest(answer.name(), answer::check));
    }

    /** Rule and table of each answer that was found in the text and in the table alike. */
    public static Stream<String[]> provenRules() {
        return ExaminedAnswers.all().stream()
                .flatMap(answer -> answer.provenRules().map(rule -> new String[] {rule, answer.decision()}));
    }
}
