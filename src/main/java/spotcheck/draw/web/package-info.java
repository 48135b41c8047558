/** Draws over HTTP: the certificate for programs, the pages for those who hold a draw, the open page for everybody. */
@NullMarked
package spotcheck.draw.web;

import org.jspecify.annotations.NullMarked;
