package spotcheck.casefile.paper;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.regulation.RuleIds;

/** What the file says of its papers. */
@Component
class PaperEntries {

    private static final String NUMBER = "文号";
    private static final String FINGERPRINT = "文件SHA-256";

    private final Entries entries;

    PaperEntries(Entries entries) {
        this.entries = entries;
    }

    /**
     * @param instead of which paper it stands there; null if of none
     * @param approver who approved before what it says; null where the act itself is what counts
     */
    void issued(Paper paper, PressedPaper pressed, @Nullable Paper instead, RuleIds cited, @Nullable String approver) {
        var details = new LinkedHashMap<String, Object>();
        details.put(NUMBER, paper.number());
        details.put("日期", paper.issuedOn().toString());
        details.put("送达对象", paper.addressee());
        details.put(FINGERPRINT, pressed.file().sha256());
        if (instead != null) {
            details.put("代替", instead.number());
        }
        var number = new CaseNumber(paper.caseNumber());
        entries.add(number, "paper." + paper.kind(), "制发《" + paper.title() + "》", details, cited);
        pressed.seal().ifPresent(seal -> sealed(number, paper, pressed, seal, approver));
    }

    /** Who sealed is who did the act, the leader; else the entry names the leader who approved. */
    private void sealed(CaseNumber number, Paper paper, PressedPaper pressed, String seal, @Nullable String approver) {
        var details = new LinkedHashMap<String, Object>();
        details.put(NUMBER, paper.number());
        details.put("电子印章", seal);
        details.put(FINGERPRINT, pressed.file().sha256());
        if (approver != null) {
            details.put("批准的负责人", approver);
        }
        entries.add(
                number,
                "paperSealed",
                (approver == null ? "批准并" : "依批准") + "加盖电子印章《" + paper.title() + "》",
                details,
                RuleIds.none());
    }

    void served(CaseNumber number, PaperFiles.Unserved file, PaperService service, String addressee) {
        entries.add(number, "paperServed", "送达《" + file.title() + "》", service.of(file, addressee), RuleIds.none());
    }
}
