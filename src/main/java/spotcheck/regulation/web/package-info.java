/** When a statutory period ends, over HTTP. */
@NullMarked
package spotcheck.regulation.web;

import org.jspecify.annotations.NullMarked;
