/** The page 疑点, for auditors and for those who answer them. */
@NullMarked
package spotcheck.audit.doubt.web;

import org.jspecify.annotations.NullMarked;
