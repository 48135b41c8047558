/** Electronic seals of authorities: by a key of theirs where the configuration has one, else none. */
@NullMarked
package spotcheck.papers.seal;

import org.jspecify.annotations.NullMarked;
