/** Messages to people at work: a task has come, a date is near; on the screen, and by mail through an outbox. */
@NullMarked
package spotcheck.messages;

import org.jspecify.annotations.NullMarked;
