package spotcheck.registry.person;

/**
 * Somebody's last day is over: posts, login and what was to be done for others end.
 *
 * @param by who entered it
 */
public record PersonLeft(Person person, String by) {}
