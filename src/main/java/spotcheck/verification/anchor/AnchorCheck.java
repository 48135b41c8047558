package spotcheck.verification.anchor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.chain.Chain;
import spotcheck.casefile.chain.ChainEnd;
import spotcheck.verification.trace.EngineTraces;

/** Whether the chains still go through the points at which they were anchored. */
@Component
public class AnchorCheck {

    private final AnchorFolder folder;
    private final Chain chain;
    private final EngineTraces engine;
    private final TimeStamps stamps;

    AnchorCheck(AnchorFolder folder, Chain chain, EngineTraces engine, TimeStamps stamps) {
        this.folder = folder;
        this.chain = chain;
        this.engine = engine;
        this.stamps = stamps;
    }

    /** Of one case, by the newest anchor of its authority that has it. */
    public List<String> of(AuthorityFile file) {
        var number = file.number().value();
        try {
            var files = folder.of(number.substring(0, number.indexOf('-')));
            for (var place = files.size() - 1; place >= 0; place--) {
                var end = folder.read(files.get(place)).flatMap(anchor -> end(anchor, number));
                if (end.isPresent()) {
                    return problem(end.get(), files.get(place)).stream().toList();
                }
            }
            return List.of();
        } catch (IOException unreadable) {
            return List.of("锚定文件无法读取：" + unreadable.getMessage());
        }
    }

    /** All files: their signatures, their order, cases that are gone, the engine's log. */
    public List<String> all() throws IOException {
        var problems = new ArrayList<String>();
        for (var authority : folder.authorities()) {
            var before = "";
            for (var file : folder.of(authority)) {
                before = check(file, before, problems);
            }
        }
        return problems;
    }

    private String check(Path file, String before, List<String> problems) throws IOException {
        stamps.problem(file).ifPresent(problems::add);
        var anchor = folder.read(file);
        if (anchor.isEmpty()) {
            problems.add("锚定文件 " + file.getFileName() + " 的签名不符");
        } else {
            if (!anchor.get().previous().equals(before)) {
                problems.add("锚定文件 " + file.getFileName() + " 不接在前一份之后，有文件被删除或者替换");
            }
            anchor.get().ends().stream()
                    .map(end -> problem(end, file).map(found -> "案件" + end.number() + "：" + found))
                    .flatMap(Optional::stream)
                    .forEach(problems::add);
            engineLog(anchor.get(), file).ifPresent(problems::add);
        }
        return AnchorFolder.print(file);
    }

    private Optional<String> engineLog(Anchor anchor, Path file) {
        var now = engine.logUntil(anchor.writtenAt());
        var then = anchor.engineLog();
        if (now.lines() == then.lines() && now.sha256().equals(then.sha256())) {
            return Optional.empty();
        }
        return Optional.of("引擎操作日志与锚定文件 " + file.getFileName() + " 不符：当时" + then.lines() + "行，现有" + now.lines() + "行"
                + (now.lines() == then.lines() ? "，内容被改动" : "，有行被删除或者添加"));
    }

    private static Optional<ChainEnd> end(Anchor anchor, String number) {
        return anchor.ends().stream().filter(end -> end.number().equals(number)).findFirst();
    }

    private Optional<String> problem(ChainEnd end, Path file) {
        var now = chain.hashAt(end);
        if (now.filter(end.head()::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(file.getFileName().toString().replace(".json", "") + "锚定时第" + end.entries() + "条的指纹与现在的不符"
                + (now.isEmpty() ? "：该条已不存在，末尾的记录被删除" : "：记录被改写"));
    }
}
