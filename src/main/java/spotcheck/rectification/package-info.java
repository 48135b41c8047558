/** Orders to rectify or to suspend business, from the paper to what becomes of it. */
@NullMarked
package spotcheck.rectification;

import org.jspecify.annotations.NullMarked;
