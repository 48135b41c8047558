package spotcheck.regulation.source;

import java.util.List;

/** Lists and catalogues that process owners brought into force; there are none before the first. */
public interface DeployedRegulations {

    /** None: the law as the program brought it. */
    DeployedRegulations NONE = new DeployedRegulations() {
        @Override
        public String version() {
            return "";
        }

        @Override
        public List<SourceFile> files() {
            return List.of();
        }
    };

    /** What changes whenever a deployment comes into force; empty if there is none. */
    String version();

    /** All that were ever in force, the newest first. */
    List<SourceFile> files();

    /** @param version the deployment that has it */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record SourceFile(String version, String name, byte[] content) {}
}
