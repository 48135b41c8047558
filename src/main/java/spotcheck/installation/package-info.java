/** What an office needs before the first case and while it runs: its database, its disk, its authorities and people. */
@NullMarked
package spotcheck.installation;

import org.jspecify.annotations.NullMarked;
