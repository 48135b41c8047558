package spotcheck.workbench.panel;

import java.util.List;
import spotcheck.casefile.SpotCase;

/** What the person may take along of a case that he reads. */
public interface Takings {

    List<TaskPanel.Taken> of(SpotCase spotCase);
}
