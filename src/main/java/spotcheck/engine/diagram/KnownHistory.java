package spotcheck.engine.diagram;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/** What the history says of a diagram, such as its name, comes from the diagrams that are known ({@link KnownDiagrams}). */
final class KnownHistory extends CacheAwareHistoryEventProducer {

    @Override
    protected @Nullable ProcessDefinitionEntity getProcessDefinitionEntity(@Nullable String id) {
        return id == null
                ? null
                : Context.getCommandContext().getProcessDefinitionManager().findLatestProcessDefinitionById(id);
    }
}
