package spotcheck.casefile.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.registry.code.CreditCode;

/** Blocks on the 18th character unless the document really shows it so; only warns on the organisation code within. */
@Component
class CreditCodeCheck implements FieldCheck {

    @Override
    public String name() {
        return "credit-code";
    }

    @Override
    public Optional<String> problem(String value) {
        if (CreditCode.isRegistrationNumber(value)) {
            return Optional.empty();
        }
        if (CreditCode.isIdentityCard(value)) {
            return Optional.of("所填为居民身份证号码，应填写统一社会信用代码；没有代码的不填");
        }
        if (!CreditCode.hasShape(value)) {
            return Optional.of("应为18位统一社会信用代码（数字和大写字母，不含I、O、S、V、Z）");
        }
        return CreditCode.of(value).checkCharacterFits()
                ? Optional.empty()
                : Optional.of("第18位校验码不符，请核对证照；证照确系如此的，请填写说明");
    }

    @Override
    public Optional<String> warning(String value) {
        if (CreditCode.isRegistrationNumber(value)) {
            return Optional.of("为15位旧注册号，请尽可能换填统一社会信用代码");
        }
        return CreditCode.hasShape(value) && !CreditCode.of(value).organisationCodeFits()
                ? Optional.of("第9至17位组织机构代码校验不符，请核对")
                : Optional.empty();
    }

    @Override
    public boolean standsWithRemark(String value) {
        return CreditCode.hasShape(value) && !CreditCode.isIdentityCard(value);
    }
}
