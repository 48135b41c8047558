/** The case and the files of planning: what each is, its number, who acts on it, and how a refusal is told to all stages. */
@NullMarked
package spotcheck.casefile;

import org.jspecify.annotations.NullMarked;
