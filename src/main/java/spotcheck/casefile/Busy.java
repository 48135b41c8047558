package spotcheck.casefile;

/** Somebody else holds what the act needs; it can be tried again as it is. */
public final class Busy extends Refused {

    private static final long serialVersionUID = 1L;

    public Busy(String message) {
        super(message);
    }
}
