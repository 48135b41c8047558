package spotcheck.draw.lot;

/** A pool, seed or file that cannot be drawn from; the message is in Chinese and says where. */
public class BadPool extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public BadPool(String message) {
        super(message);
    }
}
