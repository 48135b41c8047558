package spotcheck.draw.lot;

import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is drawn from, how many, and who was left out, before any seed exists. Two pools with the same lines are the same
 * pool, in whatever order the lines were entered.
 *
 * @param campaign the check for which it is drawn
 */
public record Pool(String campaign, List<Quota> quotas, List<Exclusion> exclusions, List<PoolRow> rows) {

    private static final String HEAD = "spotcheck-pool 1";

    /** @throws BadPool if a key stands twice, is drawn from and left out, or a stratum has fewer than its quota */
    public Pool {
        CanonicalText.check("抽查批次编号", campaign);
        quotas = sorted(quotas, Quota::stratum, "分层");
        exclusions = sorted(exclusions, Exclusion::key, "排除名单");
        rows = sorted(rows, PoolRow::key, "抽取名单");
        refuseExcludedRows(exclusions, rows);
        refuseShortStrata(quotas, rows);
    }

    /** The text that is frozen: each line ends with a line feed. */
    public String text() {
        return lines().collect(Collectors.joining("\n", "", "\n"));
    }

    /** Fingerprint of {@link #text()}, 64 hexadecimal digits. */
    public String sha256() {
        var digest = CanonicalText.sha256();
        lines().forEach(line -> digest.update(CanonicalText.bytes(line + "\n")));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The rows of each stratum, strata and keys in the order of their bytes. */
    Map<String, List<PoolRow>> strata() {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        PoolRow::stratum, () -> new TreeMap<>(CanonicalText.BY_BYTES), Collectors.toList()));
    }

    private Stream<String> lines() {
        return Stream.of(
                        Stream.of(HEAD, "campaign\t" + campaign),
                        quotas.stream().map(Quota::line),
                        exclusions.stream().map(Exclusion::line),
                        rows.stream().map(PoolRow::line))
                .flatMap(part -> part);
    }

    private static <T> List<T> sorted(List<T> lines, Function<T, String> key, String what) {
        var seen = new HashSet<String>();
        lines.stream().map(key).filter(one -> !seen.add(one)).findFirst().ifPresent(twice -> {
            throw new BadPool("%s中“%s”出现两次".formatted(what, twice));
        });
        return lines.stream()
                .sorted(Comparator.comparing(key, CanonicalText.BY_BYTES))
                .toList();
    }

    private static void refuseExcludedRows(List<Exclusion> exclusions, List<PoolRow> rows) {
        var out = exclusions.stream().map(Exclusion::key).collect(Collectors.toSet());
        rows.stream().filter(row -> out.contains(row.key())).findFirst().ifPresent(row -> {
            throw new BadPool("“%s”既在抽取名单又在排除名单".formatted(row.key()));
        });
    }

    private static void refuseShortStrata(List<Quota> quotas, List<PoolRow> rows) {
        if (quotas.isEmpty()) {
            throw new BadPool("未规定抽取数量");
        }
        var asked = quotas.stream().map(Quota::stratum).collect(Collectors.toSet());
        rows.stream().filter(row -> !asked.contains(row.stratum())).findFirst().ifPresent(row -> {
            throw new BadPool("“%s”所在分层“%s”未规定抽取数量".formatted(row.key(), row.stratum()));
        });
        var there = rows.stream().collect(Collectors.groupingBy(PoolRow::stratum, Collectors.counting()));
        for (var quota : quotas) {
            var count = there.getOrDefault(quota.stratum(), 0L);
            if (count < quota.count()) {
                throw new BadPool("“%s”只有%d个对象，不足应当抽取的%d个".formatted(quota.stratum(), count, quota.count()));
            }
        }
    }
}
