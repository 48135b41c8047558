package spotcheck.practice;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entry;
import spotcheck.practice.topic.Topic;
import spotcheck.regulation.Regime;

/** People of an authority who propose, approve and end practices; whatever was adopted is ended with the story. */
abstract class PracticeStory extends StageTest {

    static final String CHONGQING = "500000";
    static final Regime CQ = new Regime("cq-2023");
    static final Topic PLATFORM_OF_A_QUALIFIED = new Topic("resultRecipients:qualified,online,platform-operator");
    static final Topic RETEST_DECISION = Topic.ofPeriod("retest-decision");

    @Autowired
    protected Practices practices;

    @Autowired
    private JdbcClient jdbc;

    /** All stories share one database, in which the demo world has practices of its own. */
    @BeforeEach
    @AfterEach
    void nothingIsAdopted() {
        jdbc.sql("delete from practice_use").update();
        jdbc.sql("delete from adopted_practice").update();
    }

    /** What somebody with that group does. */
    protected <T> T as(String person, String group, Supplier<T> act) {
        identity.setAuthentication(person, List.of(group));
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    protected Practice proposed(Topic topic, String choice) {
        return as("cq-organizer", "organizer-500000", () -> practices.propose(proposal(topic, choice)));
    }

    protected Practice adopted(Topic topic, String choice) {
        var proposal = proposed(topic, choice);
        return as("cq-leader", "leader-500000", () -> practices.approve(proposal.id()));
    }

    protected static Proposal proposal(Topic topic, String choice) {
        return new Proposal(CQ, topic, choice, "内部统一做法", "渝市监质〔2026〕3号", null, null);
    }

    protected Entry useEntry(CaseNumber number) {
        return entries.of(number).stream()
                .filter(entry -> entry.title().equals("采用惯例"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
