package spotcheck.engine.deployment;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;

/** Brings the law into force in the place of whoever decided on it. */
@Component
public class LawReleases {

    private static final String OWNERS = "owner";

    private final RepositoryService repository;
    private final IdentityService identity;

    LawReleases(@Lazy RepositoryService repository, @Lazy IdentityService identity) {
        this.repository = repository;
        this.identity = identity;
    }

    /** The law is the owner's: he deploys it, whoever approves, and it is checked as his. */
    public String asOwner(String title, String owner, Map<String, byte[]> files) {
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(owner, List.of(OWNERS));
        try {
            var deployment = repository.createDeployment().name(title);
            files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
            return deployment.deploy().getId();
        } finally {
            back(before);
        }
    }

    /** What was law is whole, and is not checked again: the words it lacks came later. */
    public String asItWas(String title, String version) {
        var before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            if (repository.getDeploymentResources(version).isEmpty()) {
                throw new Refused("没有这一版本");
            }
            return repository
                    .createDeployment()
                    .name(title)
                    .addDeploymentResources(version)
                    .deploy()
                    .getId();
        } finally {
            back(before);
        }
    }

    private void back(@Nullable Authentication before) {
        if (before == null) {
            identity.clearAuthentication();
        } else {
            identity.setAuthentication(before);
        }
    }
}
