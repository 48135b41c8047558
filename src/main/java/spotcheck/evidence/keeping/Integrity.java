package spotcheck.evidence.keeping;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.evidence.ContentState;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.evidence.EvidenceSettings;
import spotcheck.evidence.content.Contents;
import spotcheck.evidence.content.StoredContent;
import spotcheck.evidence.upload.Uploads;
import spotcheck.regulation.RuleIds;
import spotcheck.transaction.NodeTurn;

/** Reads stored files again and compares them with their hash; what is wrong is told in every case that has them. */
@Service
public class Integrity {

    private static final Logger LOG = LoggerFactory.getLogger(Integrity.class);

    private static final Map<ContentState, String> WORDS = Map.of(
            ContentState.DAMAGED, "证据文件与入库时的校验值不符",
            ContentState.MISSING, "证据文件在存储中缺失",
            ContentState.HELD, "证据文件恢复完好");

    private final Contents contents;
    private final EvidenceFiles files;
    private final Entries entries;
    private final Uploads uploads;
    private final EvidenceSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final NodeTurn turn;

    Integrity(
            Contents contents,
            EvidenceFiles files,
            Entries entries,
            Uploads uploads,
            EvidenceSettings settings,
            PlatformTransactionManager transactions,
            Clock clock,
            NodeTurn turn) {
        this.contents = contents;
        this.files = files;
        this.entries = entries;
        this.uploads = uploads;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.turn = turn;
    }

    @Scheduled(cron = "${spotcheck.evidence.check:0 30 2 * * *}", zone = "Asia/Shanghai")
    void atNight() throws IOException {
        if (turn.isMine("evidenceCheck")) {
            check(now().minus(settings.recheck()));
            uploads.dropOld();
        }
    }

    /** Checks everything now, however long ago it was checked. */
    public Result checkAll() throws IOException {
        return check(now().plusSeconds(1));
    }

    /** Reads the files of one case again, now. @return those that are damaged or missing */
    public List<EvidenceFile> check(CaseNumber number) throws IOException {
        var hashes =
                files.of(number).stream().map(EvidenceFile::sha256).distinct().toList();
        for (var sha256 : hashes) {
            var content = contents.find(sha256).orElseThrow();
            if (content.state() != ContentState.DESTROYED) {
                found(content, contents.inspect(sha256));
            }
        }
        return faulty(number);
    }

    /** What is known of the files of one case. */
    public List<EvidenceFile> faulty(CaseNumber number) {
        return files.of(number).stream()
                .filter(file -> file.bytes().state().isFaulty())
                .toList();
    }

    private Result check(OffsetDateTime notSince) throws IOException {
        var checked = 0;
        var due = contents.notCheckedSince(notSince, "");
        while (!due.isEmpty()) {
            for (var content : due) {
                found(content, contents.inspect(content.sha256()));
            }
            checked += due.size();
            due = contents.notCheckedSince(notSince, due.get(due.size() - 1).sha256());
        }
        var faulty = files.faulty();
        LOG.info(
                "{} stored files were compared with their hash; {} files of cases are damaged or missing",
                checked,
                faulty.size());
        return new Result(checked, faulty);
    }

    /** Files of cases that are known to be damaged or missing. */
    public List<EvidenceFile> faulty() {
        return files.faulty();
    }

    /** Looks at one file before it is given out; what is found out then is told like anything else. */
    public boolean isSound(EvidenceFile file) throws IOException {
        var content = contents.find(file.sha256()).orElseThrow();
        var state = contents.inspectBeforeUse(file.sha256());
        if (state != content.state()) {
            found(content, state);
        }
        return state == ContentState.HELD;
    }

    private void found(StoredContent content, ContentState state) {
        transaction.executeWithoutResult(status -> {
            contents.mark(content.sha256(), state);
            if (content.state() != state) {
                files.ofContent(content.sha256()).forEach(file -> tell(file, state));
            }
        });
    }

    private void tell(EvidenceFile file, ContentState state) {
        LOG.warn("Evidence file {} of case {} is {}", file.id(), file.number(), state.code());
        var details = new LinkedHashMap<String, Object>();
        details.put("文件名", file.name());
        details.put("环节", file.facts().to().name());
        details.put("SHA-256", file.sha256());
        entries.add(
                file.number(),
                "evidence" + capital(state.code()),
                WORDS.getOrDefault(state, state.code()),
                details,
                RuleIds.none());
    }

    private static String capital(String state) {
        return Character.toUpperCase(state.charAt(0)) + state.substring(1);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    /**
     * What a check of all files found.
     *
     * @param faulty files of cases that are damaged or missing, whenever it was found out
     */
    public record Result(int checked, List<EvidenceFile> faulty) {}
}
