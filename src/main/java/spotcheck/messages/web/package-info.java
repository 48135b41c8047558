/** A person's messages over HTTP. */
@NullMarked
package spotcheck.messages.web;

import org.jspecify.annotations.NullMarked;
