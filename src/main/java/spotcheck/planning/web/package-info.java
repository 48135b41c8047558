/** Plans as pages and as JSON. */
@NullMarked
package spotcheck.planning.web;

import org.jspecify.annotations.NullMarked;
