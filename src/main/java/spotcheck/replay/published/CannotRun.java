package spotcheck.replay.published;

/** A row cannot be run, for a reason told in Chinese; nothing of it stays behind. */
public class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotRun(String reason) {
        super(reason);
    }

    public CannotRun(String reason, Throwable cause) {
        super(reason, cause);
    }
}
