package spotcheck.casefile.paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a paper reached its addressee.
 *
 * @param way its Chinese name, such as 邮寄送达
 * @param on day of receipt, with which periods begin
 * @param proof what proves it: who signed or witnessed, number of the mail, address, medium
 */
public record PaperService(String way, LocalDate on, String proof) {

    /** What the entry says: which file reached whom, how, when and by what proof. */
    Map<String, Object> of(PaperFiles.Unserved file, String addressee) {
        var details = new LinkedHashMap<String, Object>();
        details.put("文号", file.number());
        details.put("送达对象", addressee);
        details.put("送达方式", way);
        details.put("送达日期", on.toString());
        details.put("送达凭证", proof);
        details.put("文件SHA-256", file.sha256());
        return details;
    }
}
