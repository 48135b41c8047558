/** The process resultNotification. */
@NullMarked
package spotcheck.notification.process;

import org.jspecify.annotations.NullMarked;
