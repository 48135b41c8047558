/** Holiday arrangements over HTTP. */
@NullMarked
package spotcheck.holidays.web;

import org.jspecify.annotations.NullMarked;
