/** Where people have a step, a draw or a case opened again. */
@NullMarked
package spotcheck.amendment.web;

import org.jspecify.annotations.NullMarked;
