/** Opening of a case over HTTP. */
@NullMarked
package spotcheck.opening.web;

import org.jspecify.annotations.NullMarked;
