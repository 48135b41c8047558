/** The process objection: what an objection that was taken up leads to; and its variables, which filing and retest share. */
@NullMarked
package spotcheck.objection.process;

import org.jspecify.annotations.NullMarked;
