package spotcheck.casefile.paper;

import java.util.Map;

/** The templates of papers in the deployment in force, as the process owner left them. */
public interface DeployedTemplates {

    /** What changes whenever a deployment comes into force; empty if there is none. */
    String version();

    /** The files by name without their folder; empty if the deployment in force is older than templates in deployments. */
    Map<String, byte[]> files();
}
