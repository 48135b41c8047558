package spotcheck.engine.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** The engine makes its tables when it finds none: on an empty database one node does, the others wait for it. */
@Component
@Order(0)
class EngineTurn extends AbstractProcessEnginePlugin {

    private final DataSource source;
    private @Nullable Connection turn;

    EngineTurn(DataSource source) {
        this.source = source;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        try {
            if (StartTurn.isShared(source)) {
                turn = source.getConnection();
                ask(turn, "select pg_advisory_lock(?)");
            }
        } catch (SQLException | MetaDataAccessException away) {
            throw new IllegalStateException("数据库无法连接 the database cannot be reached", away);
        }
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        if (turn != null) {
            try (var mine = Objects.requireNonNull(turn)) {
                ask(mine, "select pg_advisory_unlock(?)");
            } catch (SQLException away) {
                throw new IllegalStateException("数据库无法连接 the database cannot be reached", away);
            }
            turn = null;
        }
    }

    private static void ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, StartTurn.LOCK);
            statement.execute();
        }
    }
}
