package spotcheck.papers.template;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.paper.DeployedTemplates;

/** The templates in force: those of the deployment, with what the issuing authority adds of its own; else the program's. */
@Component
public class PaperTemplates {

    private final DeployedTemplates deployed;
    private final ShippedTemplates shipped;
    private final TemplateCheck check;
    private volatile InForce known = new InForce("", Map.of(), Map.of());

    public PaperTemplates(DeployedTemplates deployed, ShippedTemplates shipped, TemplateCheck check) {
        this.deployed = deployed;
        this.shipped = shipped;
        this.check = check;
    }

    /**
     * @param issuer code of the authority, or id of the body, that issues the paper
     * @throws IllegalArgumentException if there is no template for the kind
     */
    public PaperTemplate of(String kind, String issuer) {
        var inForce = inForce();
        var template = inForce.byKind().containsKey(kind) ? inForce.byKind().get(kind) : shipped.of(kind);
        var own = inForce.byAuthority().get(issuer);
        return own == null ? template : template.with(own.of(kind));
    }

    /** Read once for each deployment that comes into force. */
    private InForce inForce() {
        var version = deployed.version();
        var before = known;
        if (before.version().equals(version)) {
            return before;
        }
        var read = read(version, deployed.files());
        known = read;
        return read;
    }

    private InForce read(String version, Map<String, byte[]> files) {
        var byKind = new HashMap<String, PaperTemplate>();
        var byAuthority = new HashMap<String, AuthorityParts>();
        files.forEach((name, content) -> {
            var text = new String(content, StandardCharsets.UTF_8);
            if (AuthorityParts.isOne(name)) {
                byAuthority.put(AuthorityParts.code(name), AuthorityParts.read(check, name, text));
            } else {
                byKind.put(name.replace(".html", ""), check.read(name, text));
            }
        });
        return new InForce(version, byKind, byAuthority);
    }

    /** What one deployment has. */
    private record InForce(
            String version, Map<String, PaperTemplate> byKind, Map<String, AuthorityParts> byAuthority) {}
}
