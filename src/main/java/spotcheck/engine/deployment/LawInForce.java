package spotcheck.engine.deployment;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import spotcheck.casefile.Refused;
import spotcheck.engine.deployment.file.LawFiles;

/** Whether what somebody deploys differs from what is in force, whatever it is called. */
final class LawInForce {

    private LawInForce() {}

    static boolean hasAll(Collection<ResourceEntity> present, Collection<ResourceEntity> deployed) {
        return deployed.stream().allMatch(file -> has(present, file.getName(), file.getBytes()));
    }

    /** The same bytes under any name that defines the same; what cannot be read is not in force. */
    static boolean has(Collection<ResourceEntity> present, String name, byte[] content) {
        return present.stream()
                .filter(file -> Arrays.equals(file.getBytes(), content))
                .anyMatch(file -> definesTheSame(file, name, content));
    }

    private static boolean definesTheSame(ResourceEntity file, String name, byte[] content) {
        try {
            return !Collections.disjoint(
                    LawFiles.read(file.getName(), file.getBytes()).defines(),
                    LawFiles.read(name, content).defines());
        } catch (Refused unreadable) {
            return false;
        }
    }
}
