package spotcheck.papers.print;

/** Makes a file of a page. */
public interface Printer {

    /** @param page XHTML with its styles inside */
    byte[] print(String page);
}
