/** What authorities do where their regime is silent: proposed, approved, ended, and used by cases. */
@NullMarked
package spotcheck.practice;

import org.jspecify.annotations.NullMarked;
