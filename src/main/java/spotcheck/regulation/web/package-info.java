/** Regulations over HTTP: rules and where they are carried out, what changes between regimes, when a period ends. */
@NullMarked
package spotcheck.regulation.web;

import org.jspecify.annotations.NullMarked;
