package spotcheck.engine.feel;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** How tables are read, by the process engine and beside it. */
public final class TableEngine {

    private TableEngine() {}

    /** The configuration of a table engine that keeps what FEEL answered. */
    public static DefaultDmnEngineConfiguration configuration() {
        var tables = new DefaultDmnEngineConfiguration();
        tables.setFeelEngineFactory(FeelKept::new);
        return tables;
    }
}
