/** Schemes as pages and as JSON. */
@NullMarked
package spotcheck.campaign.web;

import org.jspecify.annotations.NullMarked;
