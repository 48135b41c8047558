/** The pages of those above: cases below by stage and lateness, and what they urged. */
@NullMarked
package spotcheck.supervision.urging.web;

import org.jspecify.annotations.NullMarked;
