/** Where who must act past the procedure says why. */
@NullMarked
package spotcheck.intervention.web;

import org.jspecify.annotations.NullMarked;
