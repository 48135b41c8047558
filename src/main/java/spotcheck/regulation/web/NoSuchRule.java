package spotcheck.regulation.web;

/** A rule or a place that the catalogue does not know. */
final class NoSuchRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchRule(String id) {
        super("目录中没有“" + id + "”");
    }

    WrongQuery.Answer answer() {
        return new WrongQuery.Answer(String.valueOf(getMessage()), "id");
    }
}
