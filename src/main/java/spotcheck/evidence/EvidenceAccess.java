package spotcheck.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.access.Rights;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;
import spotcheck.regulation.LegalBasis;

/** Who may see which files: what the table of rights says; of a blind sample a laboratory sees what it has made itself. */
@Component
public class EvidenceAccess {

    private static final String READ = "evidence.read";
    private static final String READ_BLIND = "evidence.read-blind";

    private static final String FILE = "没有这一证据文件，或者您没有查阅的权限";

    private final CaseVisibility visibility;
    private final AuthorityFiles authorityFiles;
    private final EvidenceFiles files;
    private final People people;
    private final CurrentActor actor;
    private final Rights rights;

    EvidenceAccess(
            CaseVisibility visibility,
            AuthorityFiles authorityFiles,
            EvidenceFiles files,
            People people,
            CurrentActor actor,
            Rights rights) {
        this.rights = rights;
        this.visibility = visibility;
        this.authorityFiles = authorityFiles;
        this.files = files;
        this.people = people;
        this.actor = actor;
    }

    /** @throws Forbidden if the person may not see the case */
    @LegalBasis(
            value = {"NMG-35b", "CQN-2-3c"},
            label = "抽样机构和组织部门查看现场影像；盲样检验期间，检验机构只看到本机构形成的证据")
    public List<EvidenceFile> visible(CaseNumber number) {
        var opened = authorityFiles.find(number).orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
        if (visibility.holds(READ, opened)) {
            return files.of(number);
        }
        if (visibility.holds(READ_BLIND, opened)) {
            return files.of(number).stream().filter(this::isOfMyBody).toList();
        }
        throw new Forbidden(CaseVisibility.UNSEEN);
    }

    /** @throws Forbidden if the person may not see it */
    public EvidenceFile get(long id) {
        var file = files.find(id).orElseThrow(() -> new Forbidden(FILE));
        if (!isOwn(file) && !isVisible(file)) {
            throw new Forbidden(FILE);
        }
        return file;
    }

    private boolean isVisible(EvidenceFile file) {
        var opened = authorityFiles.get(file.number());
        return visibility.holds(READ, opened) || (visibility.holds(READ_BLIND, opened) && isOfMyBody(file));
    }

    private boolean isOfMyBody(EvidenceFile file) {
        return bodyOf(file.uploadedBy()).equals(bodyOf(actor.id()));
    }

    /** The files of a task: whose task it is sees them, also where the firm of the case is not for them to know. */
    public List<EvidenceFile> of(EvidenceTask task) {
        var all = task.mine() ? files.of(task.caseNumber()) : visible(task.caseNumber());
        return all.stream()
                .filter(file -> file.facts().to().task().equals(task.id()))
                .toList();
    }

    private boolean isOwn(EvidenceFile file) {
        return rights.may(
                "evidence.change", "own-upload", post -> file.uploadedBy().equals(actor.id()));
    }

    public boolean maySee(EvidenceFile file) {
        try {
            return get(file.id()).id() == file.id();
        } catch (Forbidden notHis) {
            return false;
        }
    }

    private Optional<String> bodyOf(String person) {
        return people.find(person).map(Person::institution);
    }
}
