/** The evidence package: BagIt 1.0 as a zip, with the page that verifies it inside. */
@NullMarked
package spotcheck.volume.pack;

import org.jspecify.annotations.NullMarked;
