package spotcheck.regulation.web;

/** A query with a word or a day that means nothing here. */
final class WrongQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    WrongQuery(String field, String reason) {
        super(reason);
        this.field = field;
        this.reason = reason;
    }

    Answer answer() {
        return new Answer(reason, field);
    }

    record Answer(String message, String field) {}
}
