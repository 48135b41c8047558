/** What a form asks and what was answered: the {@code .form} file read, checked and put into words. */
@NamedInterface("form")
@NullMarked
package spotcheck.engine.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
