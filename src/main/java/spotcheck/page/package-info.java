/** What pages for people share: that they are such, how one goes out that needs no other, who asks too often. */
@NullMarked
package spotcheck.page;

import org.jspecify.annotations.NullMarked;
