package spotcheck.evidence.upload;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.evidence.EvidenceLimits;

/** How much may be on its way from one person, and how much a case may hold: nobody fills the store alone. */
@Component
class UploadQuota {

    private final JdbcClient jdbc;
    private final EvidenceLimits limits;

    UploadQuota(JdbcClient jdbc, EvidenceLimits limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /** @throws Refused if one more file of this length is too much */
    void mustHold(String person, CaseNumber number, long length) {
        if (onTheWay(person) + length > limits.person().toBytes()) {
            throw new Refused("length", "您尚未传完的文件合计不得超过 " + shown(limits.person()) + "，请先续传或者放弃已经开始的上传");
        }
        if (kept(number) + length > limits.ofCase().toBytes()) {
            throw new Refused("length", "一案的证据文件合计不得超过 " + shown(limits.ofCase()) + "，请与系统管理员联系");
        }
    }

    private long onTheWay(String person) {
        return jdbc.sql("select coalesce(sum(length), 0) from evidence_upload where owner = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    private long kept(CaseNumber number) {
        return jdbc.sql("select coalesce(sum(c.size), 0) from evidence_file f"
                        + " join stored_content c on c.sha256 = f.sha256 where f.case_number = ?")
                .param(number.value())
                .query(Long.class)
                .single();
    }

    private static String shown(DataSize size) {
        return size.toGigabytes() > 0 ? size.toGigabytes() + " GB" : size.toMegabytes() + " MB";
    }
}
