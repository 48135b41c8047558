/** What an authority does about the bodies that sample and test for it: a breach suspends one for a year (SX23-5-6). */
@NullMarked
package spotcheck.supervision;

import org.jspecify.annotations.NullMarked;
