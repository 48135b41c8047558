package spotcheck.engine.deployment;

import java.util.List;
import java.util.function.Predicate;
import spotcheck.casefile.Refused;
import spotcheck.regulation.KnownRules;

/** Decides whether changed files may become part of the procedure. */
class DeploymentCheck {

    private final KnownRules rules;
    private final Predicate<String> beans;

    DeploymentCheck(KnownRules rules, Predicate<String> beans) {
        this.rules = rules;
        this.beans = beans;
    }

    /** @throws Refused with file, element and reason of everything that is broken */
    void check(Law before, List<LawFile> changed) {
        var after = before.with(changed);
        var findings = new Findings(rules);
        for (var file : changed) {
            findings.in(file);
            if (file instanceof DiagramFile diagram) {
                new DiagramCheck(before, after, beans, findings).check(diagram);
            } else if (file instanceof TableFile table) {
                new TableCheck(before, findings).check(table);
            } else if (file instanceof FormFile form) {
                new FormFileCheck(after, findings).check(form);
            }
        }
        findings.refuse();
    }
}
