/** Detailed rules over HTTP: the interface and the pages. */
@NullMarked
package spotcheck.preparation.web;

import org.jspecify.annotations.NullMarked;
