package spotcheck.enforcement.process;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.registry.person.People;

/** Whether a case is opened is for a leader to approve, and nobody approves what he has verified himself. */
@Component
class FilingApproval {

    private final People people;
    private final CurrentActor actor;

    FilingApproval(People people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    /** @throws Refused if the approver that is named is the person who enters it, under whatever login */
    void refuseOwn(FormData form) {
        form.findText("filingApprover")
                .filter(name -> people.called(List.of(name)).contains(actor.id()))
                .ifPresent(name -> {
                    throw new Refused("filingApprover", "立案与否由负责人批准，核查的人不得自己批准");
                });
    }
}
