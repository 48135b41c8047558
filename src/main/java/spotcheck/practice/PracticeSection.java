package spotcheck.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The practices that a case followed, in its file. */
@Component
class PracticeSection implements FileSection {

    private final PracticeUses uses;
    private final PracticeRows rows;
    private final PracticeWords words;

    PracticeSection(PracticeUses uses, PracticeRows rows, PracticeWords words) {
        this.uses = uses;
        this.rows = rows;
        this.words = words;
    }

    @Override
    public String name() {
        return "adoptedPractices";
    }

    @Override
    public List<Shown> of(SpotCase spotCase) {
        return uses.of(spotCase.number()).stream().map(this::shown).toList();
    }

    private Shown shown(PracticeUses.Use use) {
        var practice = rows.find(use.practice()).orElseThrow();
        return new Shown(
                practice.id(),
                practice.topic(),
                practice.choice(),
                practice.authority(),
                use.subject(),
                use.usedOn(),
                words.of(practice),
                use.legalBasis());
    }

    /**
     * @param inWords topic, choice, approver, date and reason by Chinese label
     * @param legalBasis the rules that were looked at and say nothing
     */
    record Shown(
            long practice,
            String topic,
            String choice,
            String authority,
            String subject,
            LocalDate usedOn,
            Map<String, Object> inWords,
            String legalBasis) {}
}
