package spotcheck.page;

import java.util.List;

/** Work of a room that comes as no task, for the start page of whoever does it. */
public interface Watched {

    /** What the table of rights calls the work: it is shown to those who may do it, and asked for nobody else. */
    String act();

    List<Matter> matters();

    /**
     * Something to look after.
     *
     * @param number how much of it there is
     * @param address where it is done, within this server
     */
    record Matter(long number, String label, String address) {}
}
