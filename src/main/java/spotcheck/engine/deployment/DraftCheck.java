package spotcheck.engine.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.engine.deployment.file.Law;
import spotcheck.engine.deployment.file.LawFile;
import spotcheck.engine.deployment.file.LawFiles;
import spotcheck.engine.deployment.file.TableFile;
import spotcheck.engine.table.DeployedTables;
import spotcheck.regulation.LawTable;

/** The check of a deployment without the deployment: what is wrong with files that are not sent yet. */
@Component
public class DraftCheck {

    private final ProcessEngine engine;
    private final DeploymentPlugin plugin;

    DraftCheck(@Lazy ProcessEngine engine, @Lazy DeploymentPlugin plugin) {
        this.engine = engine;
        this.plugin = plugin;
    }

    /** Everything that a deployment of these files would be refused for, in Chinese. */
    public List<String> findings(Map<String, byte[]> files) {
        var found = new ArrayList<String>();
        var read = read(files, found);
        if (found.isEmpty()) {
            found.addAll(plugin.check().findings(before(), read));
        }
        return found;
    }

    /** The tables among the files, ready to be asked; those that cannot be read are left out. */
    public List<LawTable> tables(Map<String, byte[]> files) {
        return read(files, new ArrayList<>()).stream()
                .filter(TableFile.class::isInstance)
                .map(table -> asked((TableFile) table))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable LawTable asked(TableFile table) {
        try {
            return DeployedTables.draft(table.model());
        } catch (RuntimeException unreadable) {
            return null; // the findings say so; no example is asked of it
        }
    }

    private static List<LawFile> read(Map<String, byte[]> files, List<String> found) {
        var read = new LinkedHashMap<String, LawFile>();
        files.forEach((name, content) -> {
            try {
                read.put(name, LawFiles.read(name, content));
            } catch (Refused unreadable) {
                found.add(String.valueOf(unreadable.getMessage()));
            }
        });
        return List.copyOf(read.values());
    }

    private Law before() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> new Law(WholeDeployment.read(WholeDeployment.present(context))));
    }
}
