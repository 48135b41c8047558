/** The page on which an office is brought in and kept. */
@NullMarked
package spotcheck.installation.web;

import org.jspecify.annotations.NullMarked;
