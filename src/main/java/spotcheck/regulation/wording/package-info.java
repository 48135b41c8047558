/** What rules and the code words of the tables say in Chinese, for people at work. */
@NamedInterface("wording")
@NullMarked
package spotcheck.regulation.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
