package spotcheck.engine.deployment.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import spotcheck.casefile.Refused;
import spotcheck.casefile.paper.TemplateRules;
import spotcheck.engine.deployment.file.DiagramFile;
import spotcheck.engine.deployment.file.FormFile;
import spotcheck.engine.deployment.file.Law;
import spotcheck.engine.deployment.file.LawFile;
import spotcheck.engine.deployment.file.PaperFile;
import spotcheck.engine.deployment.file.TableFile;
import spotcheck.regulation.KnownRules;

/** Decides whether changed files may become part of the procedure. */
public class DeploymentCheck {

    private final KnownRules rules;
    private final Predicate<String> beans;
    private final Supplier<Map<String, Set<String>>> handled;
    private final Supplier<TemplateRules> templates;

    /** @param handled the tasks that the program carries out, each with the processes in which it may stand */
    public DeploymentCheck(
            KnownRules rules,
            Predicate<String> beans,
            Supplier<Map<String, Set<String>>> handled,
            Supplier<TemplateRules> templates) {
        this.templates = templates;
        this.rules = rules;
        this.beans = beans;
        this.handled = handled;
    }

    /** @throws Refused with file, element and reason of everything that is broken */
    public void check(Law before, List<LawFile> changed) {
        var after = before.with(changed);
        var findings = new Findings(rules);
        for (var file : changed) {
            findings.in(file);
            if (file instanceof DiagramFile diagram) {
                new DiagramCheck(before, after, beans, findings).check(diagram);
                new HandledTasks(before, after, handled.get(), findings).check(diagram);
            } else if (file instanceof TableFile table) {
                new TableCheck(before, findings).check(table);
            } else if (file instanceof FormFile form) {
                new FormFileCheck(after, findings).check(form);
            } else if (file instanceof PaperFile paper) {
                templates
                        .get()
                        .fault(PaperFile.plain(paper.name()), paper.content())
                        .ifPresent(fault -> findings.add("第" + fault.line() + "行", fault.reason()));
            }
        }
        findings.refuse();
    }
}
