package spotcheck.objection;

import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;
import spotcheck.objection.filing.ObjectionRows;
import spotcheck.objection.retest.RetestRows;

/** The part of the case file with the objections and the retests. */
@Component
class ObjectionSection implements FileSection {

    private final ObjectionRows objections;
    private final RetestRows retests;

    ObjectionSection(ObjectionRows objections, RetestRows retests) {
        this.objections = objections;
        this.retests = retests;
    }

    @Override
    public String name() {
        return "objections";
    }

    @Override
    public Object of(SpotCase spotCase) {
        var number = spotCase.number();
        return Map.of("objections", objections.inFile(number), "retests", retests.inFile(number));
    }
}
