/** The audit for the plugin of Cockpit and for programs: read only. */
@NullMarked
package spotcheck.audit.web;

import org.jspecify.annotations.NullMarked;
