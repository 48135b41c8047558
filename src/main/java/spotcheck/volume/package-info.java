/** 案卷: all that a case holds as one volume to print and one package to keep, readable and provable without the system. */
@NullMarked
package spotcheck.volume;

import org.jspecify.annotations.NullMarked;
