package spotcheck.engine.diagram;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jspecify.annotations.Nullable;
import spotcheck.engine.InPlaceOf;

/** The engine holds all tables parsed, and yet reads their rows again with each question. */
final class KnownTables extends DecisionDefinitionManager {

    private final AskedLately lately;

    private KnownTables(AskedLately lately) {
        this.lately = lately;
    }

    static SessionFactory factory() {
        var lately = new AskedLately();
        return new InPlaceOf(DecisionDefinitionManager.class, () -> new KnownTables(lately));
    }

    @Override
    public @Nullable DecisionDefinitionEntity getCachedResourceDefinitionEntity(String id) {
        var read = super.getCachedResourceDefinitionEntity(id);
        return read == null && lately.isKnown(id) ? parsed(id) : read;
    }

    @Override
    public @Nullable DecisionDefinitionEntity findLatestDefinitionById(String id) {
        lately.asked(id);
        return super.findLatestDefinitionById(id);
    }

    @Override
    public @Nullable DecisionDefinitionEntity findDefinitionByDeploymentAndKey(String deployment, String key) {
        var known = lately.known(deployment, key).map(KnownTables::parsed).orElse(null);
        return known == null ? read(deployment, key) : known;
    }

    private @Nullable DecisionDefinitionEntity read(String deployment, String key) {
        var read = super.findDefinitionByDeploymentAndKey(deployment, key);
        if (read != null) {
            lately.asked(deployment, key, read.getId());
        }
        return read;
    }

    private static @Nullable DecisionDefinitionEntity parsed(String id) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .getDecisionDefinitionCache()
                .get(id);
    }
}
