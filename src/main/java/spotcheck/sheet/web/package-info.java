/** Registers by sheets over HTTP: the interface and the pages. */
@NullMarked
package spotcheck.sheet.web;

import org.jspecify.annotations.NullMarked;
