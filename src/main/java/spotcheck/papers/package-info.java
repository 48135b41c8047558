/** Statutory papers as files: what a template may name, how it is checked, printed and proved genuine. */
@NullMarked
package spotcheck.papers;

import org.jspecify.annotations.NullMarked;
