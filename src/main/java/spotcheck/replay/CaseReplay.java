package spotcheck.replay;

import spotcheck.replay.published.PublishedRow;

/** Runs one published row from the opening of its case to the published outcome: wholly, or not at all. */
public interface CaseReplay {

    /** @return what became of it; a row that cannot run tells its reason, and nothing of it stays behind */
    RowResult run(PublishedRow row, ReplayMode mode);
}
