package spotcheck.audit.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import spotcheck.audit.Auditors;

/** All lists, for the cases of the auditor's area. */
@Service
public class AuditLists {

    private static final int LARGEST = 200;

    private final List<AuditList> lists;
    private final Auditors auditors;

    AuditLists(List<AuditList> lists, Auditors auditors) {
        this.lists = lists;
        this.auditors = auditors;
    }

    public List<Title> titles() {
        auditors.area();
        return lists.stream().map(AuditList::title).toList();
    }

    /** {@return empty if there is no such list} */
    public Optional<Listed> page(String id, ListFilter filter, int page, int size) {
        var query = ListQuery.of(auditors.area(), filter);
        return find(id).map(list -> page(list, query, Math.max(0, page), Math.min(Math.max(1, size), LARGEST)));
    }

    /** Hands on the headings, then each row, however many there are. */
    public void each(String id, ListFilter filter, Consumer<List<String>> reader) {
        var query = ListQuery.of(auditors.area(), filter);
        find(id).ifPresent(list -> {
            reader.accept(list.headings());
            list.rows(query, AuditList.Slice.ALL, reader);
        });
    }

    public Optional<String> title(String id) {
        return find(id).map(list -> list.title().title());
    }

    private Optional<AuditList> find(String id) {
        return lists.stream().filter(list -> list.title().id().equals(id)).findFirst();
    }

    private static Listed page(AuditList list, ListQuery query, int page, int size) {
        var rows = new ArrayList<List<String>>();
        list.rows(query, new AuditList.Slice((long) page * size, size), rows::add);
        return new Listed(list.headings(), list.groups(query), list.count(query), page, size, rows);
    }

    /**
     * A list as the pages name it.
     *
     * @param id its word in the address
     * @param about what is in it, in one sentence
     */
    public record Title(String id, String title, String about) {}

    /** How many rows an authority or kind has. */
    public record Group(String label, long count) {}

    public record Listed(
            List<String> headings, List<Group> groups, long total, int page, int size, List<List<String>> rows) {}
}
