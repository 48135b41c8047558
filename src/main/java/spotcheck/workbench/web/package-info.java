/** The workbench over HTTP: what the panel of a task asks, and pages. */
@NullMarked
package spotcheck.workbench.web;

import org.jspecify.annotations.NullMarked;
