/** Deputies over HTTP: the interface and the page. */
@NullMarked
package spotcheck.deputy.web;

import org.jspecify.annotations.NullMarked;
