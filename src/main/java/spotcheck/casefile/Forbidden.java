package spotcheck.casefile;

import spotcheck.access.Denied;

/** An act that is not this person's to do. */
public class Forbidden extends Denied {

    private static final long serialVersionUID = 1L;

    public Forbidden(String message) {
        super(message);
    }
}
