package spotcheck.engine.deployment.check;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import spotcheck.casefile.paper.TemplateRules;
import spotcheck.regulation.KnownRules;

/**
 * What the program knows of the law, and a deployed file must therefore not contradict.
 *
 * @param beans whether there is a delegate or listener of this name
 * @param handled the tasks that the program carries out, each with the processes in which it may stand
 * @param templates what a template of papers must hold
 */
public record Program(
        KnownRules rules,
        Predicate<String> beans,
        Supplier<Map<String, Set<String>>> handled,
        Supplier<TemplateRules> templates) {}
