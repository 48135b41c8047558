/**
 * The draw: who is checked, by whom, drawn so that anybody can repeat it and nobody can have arranged it (双随机). Values
 * and arithmetic alone; docs/draw.md is the specification, from which a program in any language gives the same list.
 */
@NullMarked
package spotcheck.draw;

import org.jspecify.annotations.NullMarked;
