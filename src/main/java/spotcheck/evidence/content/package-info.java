/** Bytes of evidence: what type a file really is, its fingerprint, and each content kept once. */
@NullMarked
package spotcheck.evidence.content;

import org.jspecify.annotations.NullMarked;
