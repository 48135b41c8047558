/** Stores of evidence: a folder, or any service that speaks S3. */
@NullMarked
package spotcheck.evidence.storage;

import org.jspecify.annotations.NullMarked;
