package spotcheck.casefile.chain;

/** A log beside the files of the cases that is chained as their entries are. */
public interface ChainedLog {

    /** In Chinese. */
    String title();

    /** Reads all of it and names the first line that does not fit. */
    ChainCheck check();
}
