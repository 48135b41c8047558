/** Publication of results, announcement of failed re-inspections, corrections, and who is told. */
@NullMarked
package spotcheck.publication;

import org.jspecify.annotations.NullMarked;
