package spotcheck.evidence.given;

import org.springframework.stereotype.Component;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.evidence.EvidenceSettings;

/** What a task has to show for itself when it is completed. */
@Component
public class GivenEvidence {

    private final EvidenceFiles files;
    private final Waivers waivers;
    private final EvidenceSettings settings;

    GivenEvidence(EvidenceFiles files, Waivers waivers, EvidenceSettings settings) {
        this.files = files;
        this.waivers = waivers;
        this.settings = settings;
    }

    public Given to(String task) {
        return new Given(
                files.ofTask(task).stream().filter(EvidenceFile::counts).toList(), waivers.ofTask(task));
    }

    /** Whether photos and videos have to be files, or a tick in the form will do. */
    public boolean filesRequired() {
        return settings.filesRequired();
    }
}
