/** The page of the law, home of the process owner. */
@NullMarked
package spotcheck.law.web;

import org.jspecify.annotations.NullMarked;
