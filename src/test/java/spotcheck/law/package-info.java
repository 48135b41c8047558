@NullMarked
package spotcheck.law;

import org.jspecify.annotations.NullMarked;
