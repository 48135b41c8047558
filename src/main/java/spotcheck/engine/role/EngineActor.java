package spotcheck.engine.role;

import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import spotcheck.casefile.CurrentActor;
import spotcheck.deputy.DeputyRows;

/** The user that logged in to the engine. */
@Component
class EngineActor implements CurrentActor {

    private final IdentityService identity;
    private final DeputyRows deputies;

    EngineActor(@Lazy IdentityService identity, DeputyRows deputies) {
        this.identity = identity;
        this.deputies = deputies;
    }

    @Override
    public String id() {
        var current = identity.getCurrentAuthentication();
        return current == null || current.getUserId() == null ? SYSTEM : current.getUserId();
    }

    @Override
    public Set<String> groups() {
        var current = identity.getCurrentAuthentication();
        return current == null || current.getGroupIds() == null ? Set.of() : Set.copyOf(current.getGroupIds());
    }

    @Override
    public String onBehalfOf() {
        return deputies.principal(id(), ActingPosts.current()).orElse("");
    }

    @Override
    public String clientAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }
}
