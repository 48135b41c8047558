package spotcheck.casefile.right;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.regulation.RuleIds;

/** What a person wants the next one to know: an entry like any other, so neither changed nor deleted. */
@Component
public class Remarks {

    /** Kind of these entries. */
    public static final String KIND = "remark";

    private static final int LONGEST = 2000;

    private final Entries entries;
    private final CaseVisibility visibility;

    Remarks(Entries entries, CaseVisibility visibility) {
        this.entries = entries;
        this.visibility = visibility;
    }

    /**
     * Adds a remark to the file.
     *
     * @throws Forbidden if the person may not see the case, or audits it
     * @throws Refused if nothing is said, or too much
     */
    @Transactional
    public void add(AuthorityFile file, String text) {
        if (!visibility.holds("case.remark", file)) {
            throw new Forbidden(CaseVisibility.UNSEEN);
        }
        if (text.isBlank() || text.length() > LONGEST) {
            throw new Refused("text", "备注不能为空，也不能超过 " + LONGEST + " 字");
        }
        entries.add(file.number(), KIND, "备注", Map.of("内容", text.strip()), RuleIds.none());
    }
}
