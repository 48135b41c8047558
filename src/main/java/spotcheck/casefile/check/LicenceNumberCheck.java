package spotcheck.casefile.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.registry.code.CertifiedTypes;
import spotcheck.registry.code.LicenceNumber;

/** Blocks what is no licence number at all; older forms and unlisted product types are only pointed at. */
@Component
class LicenceNumberCheck implements FieldCheck {

    private final CertifiedTypes types;

    LicenceNumberCheck(CertifiedTypes types) {
        this.types = types;
    }

    @Override
    public String name() {
        return "licence-number";
    }

    @Override
    public Optional<String> problem(String value) {
        return LicenceNumber.form(value) == LicenceNumber.Form.UNKNOWN
                ? Optional.of("应为生产许可证编号（如XK08-001-04763）或16位CCC证书编号")
                : Optional.empty();
    }

    @Override
    public Optional<String> warning(String value) {
        return switch (LicenceNumber.form(value)) {
            case OLDER_LICENCE -> Optional.of("为旧式生产许可证编号，请核对是否有效");
            case QS, SC -> Optional.of("为QS或SC编号，不是现行工业产品生产许可证编号，请核对");
            case OTHER_CERTIFICATE -> Optional.of("不是现行16位CCC证书编号，可能为早期证书或自我声明编号，请核对");
            case CERTIFICATE -> unlisted(LicenceNumber.of(value).certifiedType());
            default -> Optional.empty();
        };
    }

    private Optional<String> unlisted(String type) {
        return types.list(type) ? Optional.empty() : Optional.of("中的产品类别代码" + type + "不在已载入的CCC目录中，请核对");
    }
}
