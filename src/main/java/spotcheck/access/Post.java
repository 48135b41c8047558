package spotcheck.access;

/**
 * A role that somebody plays for a body.
 *
 * @param role word of the diagrams, or auditor, owner, law-approver, admin, everybody
 * @param body code of an authority or id of an institution; empty where the role is bound to none
 * @param home whether the person works there; a post elsewhere lets one do its tasks and no more
 */
public record Post(String role, String body, boolean home) {

    static final String EVERYBODY = "everybody";
    private static final String LAW_APPROVERS = "law-approver";
    private static final String ADMINISTRATORS = "camunda-admin";

    /** The post that a group stands for: {@code role-body}, or a role alone. */
    static Post of(String group, String employer) {
        if (group.equals(ADMINISTRATORS)) {
            return new Post("admin", "", true);
        }
        if (group.equals(LAW_APPROVERS)) {
            return new Post(group, "", true);
        }
        var dash = group.indexOf('-');
        var body = dash < 0 ? "" : group.substring(dash + 1);
        return new Post(
                dash < 0 ? group : group.substring(0, dash),
                body,
                employer.isEmpty() || body.isEmpty() || body.equals(employer));
    }

    /** The group of those who hold it. */
    public String group() {
        return body.isEmpty() ? role : role + "-" + body;
    }
}
