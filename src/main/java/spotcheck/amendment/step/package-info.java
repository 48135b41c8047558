/** A step as it was done: what it answered and led to, whether anything rests on it, and how it is taken back. */
@NullMarked
package spotcheck.amendment.step;

import org.jspecify.annotations.NullMarked;
