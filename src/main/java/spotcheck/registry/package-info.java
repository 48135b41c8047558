/** Authorities, parties, products, institutions, people and their qualifications. */
@NullMarked
package spotcheck.registry;

import org.jspecify.annotations.NullMarked;
