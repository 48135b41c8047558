package spotcheck.workbench.tasklist;

/**
 * A task that a person chose in a list.
 *
 * @param holder who had it when the person saw it; blank if nobody
 */
public record ChosenTask(String id, String holder) {

    private static final String BETWEEN = "@";

    /** @param code as the page sends it */
    public static ChosenTask of(String code) {
        var parts = code.split(BETWEEN, 2);
        return new ChosenTask(parts[0], parts.length > 1 ? parts[1] : "");
    }

    public String code() {
        return id + BETWEEN + holder;
    }
}
