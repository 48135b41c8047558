package spotcheck.messages;

import java.util.Set;

/**
 * What there is to tell, before it is known who wants to hear it.
 *
 * @param occasion what is told, such as a task that came; each person hears of it once
 * @param link where it leads, within this server
 * @param people whom it concerns
 * @param daysLeft until its date; 0 if it is told at once
 */
record News(String occasion, String title, String link, Set<String> people, long daysLeft) {}
