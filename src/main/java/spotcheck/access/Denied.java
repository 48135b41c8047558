package spotcheck.access;

/** An act that is not this person's to do; the message is in Chinese. */
public class Denied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Denied(String message) {
        super(message);
    }
}
