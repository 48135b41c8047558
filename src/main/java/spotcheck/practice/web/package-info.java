/** Adopted practices over HTTP: the interface and the page. */
@NullMarked
package spotcheck.practice.web;

import org.jspecify.annotations.NullMarked;
