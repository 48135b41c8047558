/** The files of a deployment as they are read: diagrams, tables, forms, templates of papers, and all of them together. */
@NullMarked
package spotcheck.engine.deployment.file;

import org.jspecify.annotations.NullMarked;
