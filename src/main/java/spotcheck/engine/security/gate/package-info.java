/** What each address asks of whoever comes, before it answers: our pages, our interface, that of the engine, the webapps. */
@NullMarked
package spotcheck.engine.security.gate;

import org.jspecify.annotations.NullMarked;
