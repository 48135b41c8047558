/** The law as one package: what is in force, drafts of it, who releases them and from which day, and the way back. */
@NullMarked
package spotcheck.law;

import org.jspecify.annotations.NullMarked;
