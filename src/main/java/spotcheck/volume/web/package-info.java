/** Volume and packages over HTTP. */
@NullMarked
package spotcheck.volume.web;

import org.jspecify.annotations.NullMarked;
