/** What stands in a form when it is opened: facts of the file, earlier answers, and what the regime asks. */
@NullMarked
package spotcheck.engine.prefill;

import org.jspecify.annotations.NullMarked;
