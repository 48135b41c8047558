/** Who acts for whom, in which post, from when until when; whoever does so is seen to. */
@NullMarked
package spotcheck.deputy;

import org.jspecify.annotations.NullMarked;
