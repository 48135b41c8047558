package spotcheck.amendment.web;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.right.CaseVisibility;

/** The case of an address. */
@Component("amendedCase")
class NamedCase {

    private final Cases cases;

    NamedCase(Cases cases) {
        this.cases = cases;
    }

    SpotCase find(String number) {
        if (!CaseNumber.isOne(number)) {
            throw new Refused("案号格式应为：行政区划代码-年份-五位流水号");
        }
        return cases.find(new CaseNumber(number)).orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }
}
