package spotcheck.evidence.web;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.EvidenceLabels;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** Puts files into words. */
@Component
class ShownFiles {

    private final EvidenceLabels labels;
    private final People people;
    private final CurrentActor actor;

    ShownFiles(EvidenceLabels labels, People people, CurrentActor actor) {
        this.labels = labels;
        this.people = people;
        this.actor = actor;
    }

    FileShown of(EvidenceFile file) {
        return FileShown.of(file, nameOf(file.uploadedBy()), labels);
    }

    List<FileShown> of(List<EvidenceFile> files) {
        return files.stream().map(this::of).toList();
    }

    public String nameOf(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }

    String me() {
        return actor.id();
    }
}
