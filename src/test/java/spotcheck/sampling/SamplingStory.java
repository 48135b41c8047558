package spotcheck.sampling;

import static spotcheck.sampling.SamplingForms.draw;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.sheet;
import static spotcheck.sampling.SamplingForms.team;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;

/** A visit of the samplers, up to the step that a story is about. */
abstract class SamplingStory extends StageTest {

    ProcessInstance untilFindings(CaseNumber number) {
        var instance = start("sampling", number, Map.of());
        complete(
                number, "assignSamplers", team(people(cases.get(number).regime().code())));
        complete(number, "showNotice", notice());
        return instance;
    }

    ProcessInstance untilSheet(CaseNumber number) {
        var instance = untilFindings(number);
        complete(number, "recordFindings", Map.of("nothingSeen", true));
        complete(number, "drawSample", draw());
        return instance;
    }

    ProcessInstance untilSeal(CaseNumber number) {
        var instance = untilSheet(number);
        complete(number, "completeSheet", sheet());
        return instance;
    }

    static String people(String regime) {
        return switch (regime) {
            case "nmg-trial" -> "nm";
            case "sx-2023", "national-2020" -> "sx";
            default -> "cq";
        };
    }
}
