package spotcheck.casefile.course;

import spotcheck.regulation.RuleIds;

/** The rules by which a conclusion changes: the sampling did not hold, or the retest found otherwise. */
public final class ConclusionChange {

    public static final RuleIds BASIS =
            RuleIds.parse("CQ23-57b CQ23-64d CQ20-54a CQ20-58d NMG-43b NMG-48d O18-37 O18-42");

    private ConclusionChange() {}
}
