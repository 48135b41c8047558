package spotcheck.draw.proof;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import spotcheck.draw.lot.BadPool;
import spotcheck.draw.lot.Drawing;
import spotcheck.draw.lot.Reserve;
import spotcheck.draw.lot.Seed;

/**
 * A certificate drawn again by whoever reads it.
 *
 * @param difference the first thing that is not as the pool and the seed give it; nothing if all agrees
 * @param byHand changes that did not follow the order of the draw, to be looked at
 */
public record Repeated(Optional<String> difference, List<String> byHand) {

    /** Draws again; nothing but the certificate is asked. */
    public static Repeated of(Certificate said) {
        try {
            var changes = new Changes(said);
            var difference = pool(said).or(() -> lists(said)).or(changes::difference);
            return new Repeated(difference, difference.isPresent() ? List.of() : changes.byHand());
        } catch (BadPool bad) {
            return new Repeated(Optional.ofNullable(bad.getMessage()), List.of());
        }
    }

    private static Optional<String> pool(Certificate said) {
        if (!said.algorithm().equals(Drawing.ALGORITHM)) {
            return Optional.of("抽取方法是“%s”，不是“%s”".formatted(said.algorithm(), Drawing.ALGORITHM));
        }
        var sha256 = said.lines().sha256();
        if (!sha256.equals(said.pool().sha256())) {
            return Optional.of("名单与冻结时不同：冻结时的摘要为%s，现在为%s".formatted(said.pool().sha256(), sha256));
        }
        return Set.copyOf(said.pool().by()).size() < 2 ? Optional.of("名单未由两人冻结") : Optional.empty();
    }

    private static Optional<String> lists(Certificate said) {
        var seed = said.seed();
        if (seed == null) {
            return said.drawn().isEmpty() ? Optional.empty() : Optional.of("没有种子，却有抽中名单");
        }
        if (seed.enteredBy().equals(seed.confirmedBy())) {
            return Optional.of("种子由同一人录入和确认");
        }
        var again = Drawing.of(said.lines(), new Seed(seed.value()));
        var drawn = again.drawn().stream().map(Certificate.Place::of).toList();
        return first("抽中名单", said.drawn(), drawn, Repeated::line)
                .or(() -> first("候补名单", said.reserves(), again.reserves(), Repeated::line));
    }

    private static <T> Optional<String> first(String list, List<T> said, List<T> again, Function<T, String> line) {
        for (int at = 0; at < Math.max(said.size(), again.size()); at++) {
            var one = at < said.size() ? line.apply(said.get(at)) : "无";
            var other = at < again.size() ? line.apply(again.get(at)) : "无";
            if (!Objects.equals(one, other)) {
                return Optional.of("%s第%d行不同：证书为%s，重新抽取为%s".formatted(list, at + 1, one, other));
            }
        }
        return Optional.empty();
    }

    private static String line(Certificate.Place place) {
        return "%s %d %s（概率%s）"
                .formatted(
                        place.stratum(),
                        place.position(),
                        place.key(),
                        place.probability().stripTrailingZeros().toPlainString());
    }

    private static String line(Reserve reserve) {
        return "%s %d %s".formatted(reserve.stratum(), reserve.position(), reserve.key());
    }
}
