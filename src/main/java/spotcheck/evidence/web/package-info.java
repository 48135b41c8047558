/** Evidence over HTTP: resumable uploads, files, what is missing, and the page for officers. */
@NullMarked
package spotcheck.evidence.web;

import org.jspecify.annotations.NullMarked;
