/** Who may see and do what: the table of rights as data, and the posts of whoever is logged in. */
@NullMarked
package spotcheck.access;

import org.jspecify.annotations.NullMarked;
