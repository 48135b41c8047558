package spotcheck.casefile;

/** What goes through states, each of them a type: a step belongs to the state that the law gives it. */
public interface Stateful {

    /** The state in Chinese, as the sentence of a refusal goes on, such as 已经决定. */
    String title();

    /**
     * This in the state that a step needs.
     *
     * @param what it is called in the refusal
     * @throws Refused if it is in another state
     */
    default <T> T as(Class<T> state, String what) {
        if (!state.isInstance(this)) {
            throw new Refused(what + title() + "，不能办理这一步");
        }
        return state.cast(this);
    }
}
