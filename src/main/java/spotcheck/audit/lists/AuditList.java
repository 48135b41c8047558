package spotcheck.audit.lists;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A list from which an auditor starts; each row is text, a case number where it leads to a case. */
public interface AuditList {

    /** Its word in the address. */
    String id();

    String title();

    /** What is in it, in one sentence. */
    String about();

    List<String> headings();

    /** How many rows each authority or kind has; empty where that tells nothing. */
    List<AuditLists.Group> groups(ListQuery query);

    long count(ListQuery query);

    /** Hands on the rows of a page one by one. */
    void rows(ListQuery query, Slice slice, Consumer<List<String>> reader);

    /** @param size how many rows at most; 0 for all from there on */
    record Slice(long offset, int size) {

        static final Slice ALL = new Slice(0, 0);

        <T> Stream<T> of(List<T> all) {
            var rest = all.stream().skip(offset);
            return size == 0 ? rest : rest.limit(size);
        }

        String sql() {
            return size == 0 ? "" : " offset " + offset + " rows fetch next " + size + " rows only";
        }
    }
}
