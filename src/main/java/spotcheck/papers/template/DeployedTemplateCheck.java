package spotcheck.papers.template;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.casefile.paper.TemplateRules;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.body.Institutions;

/** A template that somebody deploys: of a kind that exists, with all that the kind must state, and small enough to print. */
@Component
public class DeployedTemplateCheck implements TemplateRules {

    private static final int LARGEST = 512 * 1024;

    private final TemplateCheck check;
    private final ShippedTemplates shipped;
    private final Authorities authorities;
    private final Institutions institutions;

    DeployedTemplateCheck(
            TemplateCheck check, ShippedTemplates shipped, Authorities authorities, Institutions institutions) {
        this.check = check;
        this.shipped = shipped;
        this.authorities = authorities;
        this.institutions = institutions;
    }

    @Override
    public Optional<Fault> fault(String name, byte[] content) {
        if (content.length > LARGEST) {
            return first("模板和其中的图片合计不得超过512 KB，现为%d KB；请缩小图片".formatted(content.length / 1024));
        }
        var text = new String(content, StandardCharsets.UTF_8);
        try {
            return AuthorityParts.isOne(name) ? ofAuthority(name, text) : ofKind(name, text);
        } catch (FaultyTemplate faulty) {
            return Optional.of(new Fault(faulty.line(), faulty.reason()));
        }
    }

    private Optional<Fault> ofKind(String name, String text) {
        var kind = name.replace(".html", "");
        var model = shipped.find(kind);
        if (model.isEmpty()) {
            return first("没有“" + kind + "”这一种文书；文件名应为文书代码加 .html，或者 authority-机关代码.html");
        }
        var template = check.read(name, text);
        return missing(model.get().obligatory(), template.obligatory(), "data-must")
                .or(() -> missing(model.get().kept(), template.kept(), "data-keep"))
                .flatMap(DeployedTemplateCheck::first);
    }

    private static Optional<String> missing(Map<String, String> asked, Map<String, String> there, String attribute) {
        return asked.entrySet().stream()
                .filter(fact -> !there.containsKey(fact.getKey()))
                .map(fact -> "缺少必须写明的“" + fact.getValue() + "”：应有 th:text=\"${" + fact.getKey() + "}\" 并带 " + attribute)
                .findFirst();
    }

    private Optional<Fault> ofAuthority(String name, String text) {
        var code = AuthorityParts.code(name);
        if (authorities.find(code).isEmpty() && institutions.find(code).isEmpty()) {
            return first("没有代码为“" + code + "”的机关或者机构");
        }
        return AuthorityParts.read(check, name, text).parts().stream()
                .flatMap(part -> fault(part).stream())
                .findFirst()
                .flatMap(DeployedTemplateCheck::first);
    }

    private Optional<String> fault(AuthorityParts.Part part) {
        if (!AuthorityParts.NAMES.contains(part.name())) {
            return Optional.of("每一部分应以 data-part 注明 head、contact、review 或者 extra，不能是“" + part.name() + "”");
        }
        return part.name().equals("extra")
                ? part.kinds().stream()
                        .filter(kind -> shipped.find(kind).isEmpty())
                        .map(kind -> "data-kinds 中没有“" + kind + "”这一种文书")
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Fault> first(String reason) {
        return Optional.of(new Fault(1, reason));
    }
}
