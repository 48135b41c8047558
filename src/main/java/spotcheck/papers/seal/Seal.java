package spotcheck.papers.seal;

/** The electronic seal of one authority, fit to be set today. */
public interface Seal {

    /**
     * Signs a file; what it held before stays in it byte for byte.
     *
     * @param authority name of the authority, as the signature tells it
     * @param number of the paper that is sealed
     */
    byte[] on(byte[] pdf, String authority, String number);

    /** Which seal it is, as an entry tells it: whose certificate, and its number. */
    String certificate();
}
