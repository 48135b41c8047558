package spotcheck.workbench.web;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import spotcheck.workbench.tasklist.ChosenTask;
import spotcheck.workbench.tasklist.ListedTask;

/**
 * What a person has chosen over several pages of tasks.
 *
 * @param here ids of those on the page that is shown
 * @param elsewhere codes of the others
 */
record Selection(Set<String> here, List<String> elsewhere) {

    static Selection of(List<ChosenTask> chosen, List<ListedTask> shown) {
        var onPage = shown.stream().map(ListedTask::id).collect(toSet());
        return new Selection(
                chosen.stream().map(ChosenTask::id).filter(onPage::contains).collect(toSet()),
                chosen.stream()
                        .filter(task -> !onPage.contains(task.id()))
                        .map(ChosenTask::code)
                        .toList());
    }

    public boolean has(String id) {
        return here.contains(id);
    }
}
