package spotcheck.workbench.panel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.chain.EntryPages;
import spotcheck.registry.person.People;

/** Entries with the names of those who made them. */
@Component
public class EntryReading {

    private static final int PAGE = 10;

    private final EntryPages pages;
    private final People people;
    private final EntryWords words;

    EntryReading(EntryPages pages, People people, EntryWords words) {
        this.pages = pages;
        this.people = people;
        this.words = words;
    }

    /** @param before id of the last entry that was read already */
    public TaskPanel.Entries page(CaseNumber number, long before) {
        var found = pages.of(number, before, PAGE + 1);
        var page = found.stream().limit(PAGE).toList();
        var older = found.size() > PAGE ? page.get(PAGE - 1).id() : null;
        return new TaskPanel.Entries(pages.count(number), shown(page), older);
    }

    /** @param kind beginning of the kinds, such as {@code evidence} */
    List<TaskPanel.Entry> ofKind(CaseNumber number, String kind) {
        return shown(pages.ofKind(number, kind));
    }

    private List<TaskPanel.Entry> shown(List<Entry> entries) {
        var names = people.names(entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.onBehalfOf()))
                .collect(Collectors.toSet()));
        return entries.stream().map(entry -> shown(entry, names)).toList();
    }

    private TaskPanel.Entry shown(Entry entry, Map<String, String> names) {
        var who = CurrentActor.SYSTEM.equals(entry.actor()) ? "系统" : names.getOrDefault(entry.actor(), entry.actor());
        var whom = entry.onBehalfOf().isEmpty()
                ? ""
                : "（代" + names.getOrDefault(entry.onBehalfOf(), entry.onBehalfOf()) + "）";
        return new TaskPanel.Entry(
                entry.id(), entry.at(), who + whom, entry.title(), words.of(entry), entry.legalBasis());
    }
}
