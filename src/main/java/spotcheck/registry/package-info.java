/** What the office knows beside its cases: authorities, bodies, people, parties, products. */
@NullMarked
package spotcheck.registry;

import org.jspecify.annotations.NullMarked;
