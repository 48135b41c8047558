/** The process objectionFiling: whether somebody objects, in time, and whether the objection is taken up. */
@NullMarked
package spotcheck.objection.process.filing;

import org.jspecify.annotations.NullMarked;
