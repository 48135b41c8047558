package spotcheck.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.chain.ChainReport;
import spotcheck.draw.DrawVerification;
import spotcheck.transaction.NodeTurn;
import spotcheck.verification.anchor.AnchorCheck;

/** Everything that is kept of all cases, each night and by the command {@code --verify}. */
@Component
public class Verification {

    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);

    private final AuthorityFiles files;
    private final CaseVerification verification;
    private final ChainReport chains;
    private final AnchorCheck anchors;
    private final DrawVerification draws;
    private final NodeTurn turn;
    private final AtomicInteger lastDifferences = new AtomicInteger(-1);

    Verification(
            AuthorityFiles files,
            CaseVerification verification,
            ChainReport chains,
            AnchorCheck anchors,
            DrawVerification draws,
            NodeTurn turn) {
        this.files = files;
        this.verification = verification;
        this.chains = chains;
        this.anchors = anchors;
        this.draws = draws;
        this.turn = turn;
    }

    @Scheduled(cron = "${spotcheck.verification.check:0 30 3 * * *}", zone = "Asia/Shanghai")
    void atNight() throws IOException {
        if (turn.isMine("verification")) {
            var found = all();
            lastDifferences.set(found.problems().size());
            LOG.info(
                    "{} cases were verified; {} differences",
                    found.cases(),
                    found.problems().size());
        }
    }

    /** How many the last check at night found on this node; no number if it made none. */
    double lastDifferences() {
        return lastDifferences.get() < 0 ? Double.NaN : lastDifferences.get();
    }

    /** Each difference, in Chinese. */
    public Found all() throws IOException {
        var problems = new ArrayList<String>();
        var numbers = files.numbers();
        for (var number : numbers) {
            for (var problem : verification.check(files.get(number))) {
                problems.add("案件" + number + "：" + problem);
            }
        }
        problems.addAll(chains.besideTheCases());
        problems.addAll(anchors.all());
        problems.addAll(draws.differences());
        return new Found(numbers.size(), List.copyOf(problems));
    }

    /** @param problems none if all fits */
    public record Found(int cases, List<String> problems) {

        public String text() {
            return problems.isEmpty()
                    ? "核验完毕：" + cases + "件案卷的记录、数据、证据、编号、引擎、锚定文件和抽取全部相符"
                    : "核验完毕：" + cases + "件案卷，发现" + problems.size() + "处不符\n" + String.join("\n", problems);
        }
    }
}
