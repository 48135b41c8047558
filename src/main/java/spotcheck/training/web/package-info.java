/** The training clock over HTTP. */
@NullMarked
package spotcheck.training.web;

import org.jspecify.annotations.NullMarked;
