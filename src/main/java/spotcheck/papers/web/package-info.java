/** Papers over HTTP. */
@NullMarked
package spotcheck.papers.web;

import org.jspecify.annotations.NullMarked;
