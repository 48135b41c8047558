/** The table of rights as a page, and the check at every door of the server. */
@NullMarked
package spotcheck.access.web;

import org.jspecify.annotations.NullMarked;
