package spotcheck.verification.anchor;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.chain.Chain;
import spotcheck.casefile.chain.ChainEnd;
import spotcheck.casefile.chain.ChainedLog;
import spotcheck.verification.trace.EngineTraces;

/** At the end of each day writes down where the chains end, for each authority in a file of its own. */
@Component
public class Anchors {

    private final Chain chain;
    private final ChainedLog log;
    private final EngineTraces engine;
    private final AnchorFolder folder;
    private final TimeStamps stamps;
    private final Clock clock;

    Anchors(Chain chain, ChainedLog log, EngineTraces engine, AnchorFolder folder, TimeStamps stamps, Clock clock) {
        this.chain = chain;
        this.log = log;
        this.engine = engine;
        this.folder = folder;
        this.stamps = stamps;
        this.clock = clock;
    }

    @Scheduled(cron = "${spotcheck.anchor.write:0 55 23 * * *}", zone = "Asia/Shanghai")
    public void write() throws IOException {
        var today = ChinaTime.today(clock);
        var until = clock.instant();
        var logged = log.check();
        var engineLog = engine.logUntil(until);
        for (var authority : byAuthority().entrySet()) {
            folder.write(new Anchor(
                    authority.getKey(),
                    today,
                    until,
                    folder.before(authority.getKey(), today.toString()),
                    authority.getValue(),
                    new Anchor.LogEnd(logged.entries(), logged.head()),
                    new Anchor.EngineEnd(engineLog.lines(), engineLog.sha256())));
        }
        stamps.stampAll();
    }

    private Map<String, List<ChainEnd>> byAuthority() {
        return chain.ends().stream().collect(Collectors.groupingBy(end -> end.number()
                .substring(0, end.number().indexOf('-'))));
    }
}
