/**
 * The draw: who is checked, by whom, drawn so that anybody can repeat it and nobody can have arranged it (双随机).
 * {@link spotcheck.draw.Draws} is the front door; the arithmetic in {@code lot} needs no database. docs/draw.md is the
 * specification, from which a program in any language gives the same list.
 */
@NullMarked
package spotcheck.draw;

import org.jspecify.annotations.NullMarked;
