/** Everything that is kept, at one moment, in one folder, and back again. */
@NullMarked
package spotcheck.installation.backup;

import org.jspecify.annotations.NullMarked;
