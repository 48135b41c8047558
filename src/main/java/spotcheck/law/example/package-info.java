/** Examples beside the tables: what a table has to answer, worked out from the text of the law. */
@NullMarked
package spotcheck.law.example;

import org.jspecify.annotations.NullMarked;
