/** The way of the samples over HTTP: the interface and the pages. */
@NullMarked
package spotcheck.custody.web;

import org.jspecify.annotations.NullMarked;
