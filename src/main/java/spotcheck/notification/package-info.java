/** Telling the parties the result: to whom, by whom, how it was served and when each received it. */
@NullMarked
package spotcheck.notification;

import org.jspecify.annotations.NullMarked;
