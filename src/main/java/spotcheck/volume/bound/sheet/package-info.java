/** Pages of a volume that are made of what the case knows: its tables, its evidence, the closing page. */
@NullMarked
package spotcheck.volume.bound.sheet;

import org.jspecify.annotations.NullMarked;
