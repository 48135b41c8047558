/** The engine's part of messages: who holds a post, which tasks are due. */
@NullMarked
package spotcheck.messages.process;

import org.jspecify.annotations.NullMarked;
