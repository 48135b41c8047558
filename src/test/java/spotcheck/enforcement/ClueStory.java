package spotcheck.enforcement;

import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;

/** What stories of an illegal clue do alike. */
abstract class ClueStory extends StageTest {

    @Autowired
    Handovers handovers;

    String groupOf(CaseNumber number, String id) {
        return tasks.getIdentityLinksForTask(task(number, id).getId()).get(0).getGroupId();
    }

    static Map<String, Object> fromTheLaboratory() {
        return Map.of("inspectionOutcome", "illegalClue");
    }
}
