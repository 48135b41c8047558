package spotcheck.engine.deployment.check;

import java.util.List;
import spotcheck.casefile.Refused;
import spotcheck.engine.deployment.file.DataFile;
import spotcheck.engine.deployment.file.DiagramFile;
import spotcheck.engine.deployment.file.FormFile;
import spotcheck.engine.deployment.file.Law;
import spotcheck.engine.deployment.file.LawFile;
import spotcheck.engine.deployment.file.PaperFile;
import spotcheck.engine.deployment.file.TableFile;
import spotcheck.regulation.source.DataFiles;

/** Decides whether changed files may become part of the procedure. */
public class DeploymentCheck {

    private final Program program;

    public DeploymentCheck(Program program) {
        this.program = program;
    }

    /** @throws Refused with file, element and reason of everything that is broken */
    public void check(Law before, List<LawFile> changed) {
        var found = findings(before, changed);
        if (!found.isEmpty()) {
            throw Findings.refusal(found);
        }
    }

    /** Everything that is broken, each with file, element and reason. */
    public List<String> findings(Law before, List<LawFile> changed) {
        var after = before.with(changed);
        var data = LawData.of(after);
        var findings =
                new Findings(id -> data.rules().contains(id) || program.rules().knows(id));
        for (var file : changed) {
            findings.in(file);
            if (file instanceof DiagramFile diagram) {
                diagram(before, after, diagram, findings);
            } else if (file instanceof TableFile table) {
                new TableCheck(before, data.regimes()::contains, findings).check(table);
            } else if (file instanceof FormFile form) {
                new FormFileCheck(after, findings).check(form);
                new FormPromises(before, program.handled().get().keySet(), findings).check(form);
            } else if (file instanceof PaperFile paper) {
                paper(paper, findings);
            } else if (file instanceof DataFile list && DataFiles.isList(list.plain())) {
                new ListCheck(before, after, data.regimes(), findings).check(list);
            } else if (file instanceof DataFile catalogue) {
                new CatalogueFileCheck(before, findings).check(catalogue);
            }
        }
        return findings.all();
    }

    private void diagram(Law before, Law after, DiagramFile diagram, Findings findings) {
        new DiagramCheck(before, after, program.beans(), findings).check(diagram);
        new DiagramShape(findings).check(diagram);
        new DiagramPromises(before, findings).check(diagram);
        new DiagramConditions(before, after, findings).check(diagram);
        new TaskWords(after, findings).check(diagram);
        new HandledTasks(before, after, program.handled().get(), findings).check(diagram);
    }

    private void paper(PaperFile paper, Findings findings) {
        program.templates()
                .get()
                .fault(PaperFile.plain(paper.name()), paper.content())
                .ifPresent(fault -> findings.add("第" + fault.line() + "行", fault.reason()));
    }
}
