package spotcheck.audit.review;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.audit.AskedWords;
import spotcheck.audit.Names;
import spotcheck.audit.trail.Run;
import spotcheck.audit.trail.Ways;
import spotcheck.casefile.CaseNumber;

/** The way of a case over the diagrams, with the names of people and the tables in Chinese. */
@Component
class RunLines {

    private final Ways ways;
    private final Names names;
    private final AskedWords words;

    RunLines(Ways ways, Names names, AskedWords words) {
        this.ways = ways;
        this.names = names;
        this.words = words;
    }

    /** What is kept are ids and the words of the tables; what is read are names and Chinese. */
    List<Run> of(CaseNumber number) {
        var directory = names.directory();
        return ways.of(number).stream()
                .map(run -> run.said(
                        directory.orNull(run.deployedBy()),
                        run.steps().stream()
                                .map(step -> step.by(directory.orNull(step.assignee())))
                                .toList(),
                        run.tables().stream().map(words::say).toList()))
                .toList();
    }
}
