/**
 * What a check is prepared with: detailed rules (实施细则) with their items and limits, from the draft to the day on which they
 * are made public, and frozen with each case that is opened under them.
 */
@NullMarked
package spotcheck.preparation;

import org.jspecify.annotations.NullMarked;
