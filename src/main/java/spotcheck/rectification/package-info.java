/** Orders to rectify or to suspend business, re-inspections, and what follows them. */
@NullMarked
package spotcheck.rectification;

import org.jspecify.annotations.NullMarked;
