package spotcheck.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/**
 * What a person did past tasks and forms: to a running process, its variables and jobs, to people and their rights.
 *
 * @param act in Chinese, such as 中止流程
 * @param caseNumber the case whose process it was; null if it concerned none, or its history is gone
 * @param details what was changed, and into what
 */
public record Intervention(
        Instant at, String by, String act, @Nullable CaseNumber caseNumber, String details) {}
