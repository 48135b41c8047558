/** What a party does with its order and what the authority makes of it: urging, suspension, lost parties, the file of the handling. */
@NullMarked
package spotcheck.rectification;

import org.jspecify.annotations.NullMarked;
