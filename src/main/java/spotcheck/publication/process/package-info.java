/** What the diagrams publicNotice and publicationCorrection call. */
@NullMarked
package spotcheck.publication.process;

import org.jspecify.annotations.NullMarked;
