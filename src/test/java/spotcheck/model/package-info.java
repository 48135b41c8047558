/** What every diagram must keep to, checked over the files as they are deployed. */
@NullMarked
package spotcheck.model;

import org.jspecify.annotations.NullMarked;
