@NullMarked
package spotcheck.engine.deployment;

import org.jspecify.annotations.NullMarked;
