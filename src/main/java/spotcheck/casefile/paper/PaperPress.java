package spotcheck.casefile.paper;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.SpotCase;
import spotcheck.regulation.RuleIds;

/** Makes the file of a paper from what the case knows at the step that issues it. */
public interface PaperPress {

    /**
     * Prints a paper from the facts of the file, and seals it where the act is the approval that the law requires.
     *
     * @param legalBasis rules of the case's regime that ask for the paper
     * @param approver login of who approved before what the paper says; null where the act itself is what counts
     * @throws spotcheck.casefile.Refused if the case lacks a fact that the paper has to state
     */
    PressedPaper print(SpotCase spotCase, Paper paper, RuleIds legalBasis, @Nullable String approver);

    /**
     * The same page, marked 预览 across and without a code; printed when it is asked for.
     *
     * @throws spotcheck.casefile.Refused as above
     */
    Supplier<byte[]> proof(SpotCase spotCase, Paper paper, RuleIds legalBasis, @Nullable String approver);
}
