/** The case file as JSON. */
@NullMarked
package spotcheck.casefile.web;

import org.jspecify.annotations.NullMarked;
