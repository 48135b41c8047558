/** The volume as one PDF: cover, index, all papers as they were issued, tables of what the case knows, pages numbered through. */
@NullMarked
package spotcheck.volume.bound;

import org.jspecify.annotations.NullMarked;
