package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.registry.person.People;
import spotcheck.sampling.SamplingForms;

/** Where somebody else has to approve, the name of somebody else is asked for, and not one's own. */
class SecondPersonProcessTest extends WalkedCase {

    @Autowired
    private People people;

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023", "nmg-trial", "national-2020"})
    void whoVerifiesAClueDoesNotApproveTheCaseHimself(String regime) {
        opened(regime, "producer");
        fails("S1");
        walksTo("decideFiling");
        var task = task(number, "decideFiling");
        var own = people.find(whoActs(task).id()).orElseThrow().name();
        var form = doneToday(answers(task));
        assertThatThrownBy(() -> complete(task, SamplingForms.with(form, "filingApprover", " " + own + "　")))
                .hasMessageContaining("核查的人不得自己批准");
        complete(task, SamplingForms.with(form, "filingApprover", "王局长"));
        assertThat(openTasks(number)).contains("concludeCase").doesNotContain("decideFiling");
    }
}
