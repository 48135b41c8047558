/** What tells a page for people from an answer for programs. */
@NullMarked
package spotcheck.page;

import org.jspecify.annotations.NullMarked;
