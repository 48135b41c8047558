package spotcheck.volume.proof;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was found in a package, in Chinese.
 *
 * @param what the case and what it is about
 * @param problems each difference; none if all is as it was made
 */
public record PackageReport(String what, int files, int entries, String head, List<String> problems) {

    public PackageReport {
        problems = List.copyOf(problems);
    }

    static PackageReport unreadable(String problem) {
        return new PackageReport("", 0, 0, "", List.of(problem));
    }

    public boolean isIntact() {
        return problems.isEmpty();
    }

    public String text() {
        return isIntact()
                ? "完好：%s%n共%d个文件，与清单逐一相符；%d条案卷记录，前后相扣，末条指纹 %s。%n末条指纹与制发机关另行提供的指纹一致的，可以确认整卷未被重新制作。"
                        .formatted(what, files, entries, head)
                : "已被改动：%s%n发现%d处：%n".formatted(what.isEmpty() ? "不是可以核验的证据包" : what, problems.size())
                        + IntStream.range(0, problems.size())
                                .mapToObj(place -> (place + 1) + ". " + problems.get(place))
                                .collect(Collectors.joining("\n"));
    }
}
