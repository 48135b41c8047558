package spotcheck.evidence.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.evidence.EvidenceSettings;
import spotcheck.evidence.EvidenceTask;
import spotcheck.evidence.EvidenceTasks;
import spotcheck.evidence.UploadRefused;

/** Receives files piece by piece, so that a broken connection loses nothing; only who began an upload goes on with it. */
@Component
public class Uploads {

    private final JdbcClient jdbc;
    private final UploadFolder folder;
    private final EvidenceTasks tasks;
    private final EvidenceSettings settings;
    private final UploadQuota quota;
    private final CurrentActor actor;
    private final Clock clock;

    Uploads(
            JdbcClient jdbc,
            UploadFolder folder,
            EvidenceTasks tasks,
            EvidenceSettings settings,
            UploadQuota quota,
            CurrentActor actor,
            Clock clock) {
        this.jdbc = jdbc;
        this.folder = folder;
        this.tasks = tasks;
        this.settings = settings;
        this.quota = quota;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Begins an upload to a task.
     *
     * @throws Forbidden if the task is none that the person may do
     */
    public Upload begin(String task, String name, long length) {
        var number = mineOrForbidden(tasks, task).caseNumber();
        if (length <= 0) {
            throw new Refused("length", "文件是空的：" + name);
        }
        if (length > settings.largest().toBytes()) {
            throw new Refused("length", "单个文件不得超过 " + settings.largest().toGigabytes() + " GB：" + name);
        }
        quota.mustHold(actor.id(), number, length);
        var upload = new Upload(UUID.randomUUID().toString(), actor.id(), task, FileNames.of(name), length, now());
        folder.begin(upload.id());
        jdbc.sql("insert into evidence_upload (id, owner, task, name, length, begun_at)"
                        + " values (:id, :owner, :task, :name, :length, :begunAt)")
                .paramSource(upload)
                .update();
        return upload;
    }

    static EvidenceTask mineOrForbidden(EvidenceTasks tasks, String task) {
        return tasks.find(task)
                .filter(EvidenceTask::mine)
                .orElseThrow(() -> new Forbidden("只有能够办理该任务的人员可以为其上传证据；任务办结后不再接收"));
    }

    /**
     * An upload of this person that goes on.
     *
     * @throws UploadRefused if there is none of this person
     */
    public Upload get(String id) {
        return jdbc.sql("select * from evidence_upload where id = ? and owner = ?")
                .params(id, actor.id())
                .query(Upload.class)
                .optional()
                .orElseThrow(() -> new UploadRefused(UploadRefused.Reason.GONE));
    }

    /** How much has arrived. */
    public long offset(Upload upload) {
        return folder.size(upload.id());
    }

    /** {@return how much has arrived now, be it all that was sent or what came before the connection broke} */
    public long append(Upload upload, long offset, InputStream bytes) {
        return folder.append(upload, offset, bytes);
    }

    /** @throws Refused while something is still to come */
    Path whole(Upload upload) {
        if (offset(upload) != upload.length()) {
            throw new Refused("文件尚未传完（" + offset(upload) + " / " + upload.length() + " 字节），请续传：" + upload.name());
        }
        return folder.of(upload.id());
    }

    public void drop(Upload upload) {
        folder.remove(upload.id());
        jdbc.sql("delete from evidence_upload where id = ?").param(upload.id()).update();
    }

    /** Forgets what was broken off long ago. */
    public void dropOld() throws IOException {
        List<Upload> old = jdbc.sql("select * from evidence_upload where begun_at < ?")
                .param(now().minus(settings.uploadsKept()))
                .query(Upload.class)
                .list();
        old.forEach(this::drop);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }
}
