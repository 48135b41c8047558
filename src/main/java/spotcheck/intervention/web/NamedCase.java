package spotcheck.intervention.web;

import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.right.CaseVisibility;

/** The case of an address. */
@Component
class NamedCase {

    private final AuthorityFiles files;

    NamedCase(AuthorityFiles files) {
        this.files = files;
    }

    AuthorityFile find(String number) {
        if (!CaseNumber.isOne(number)) {
            throw new Refused("案号格式应为：行政区划代码-年份-五位流水号");
        }
        return files.find(new CaseNumber(number)).orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }
}
