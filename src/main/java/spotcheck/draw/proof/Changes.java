package spotcheck.draw.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The changes after a draw, one after the other: who steps in is the next of the stratum, or two persons say why not. */
final class Changes {

    private final Certificate said;
    private final Map<String, String> strata = new HashMap<>();
    private final Map<String, List<String>> waiting = new HashMap<>();
    private final Set<String> in = new HashSet<>();
    private final List<String> byHand = new ArrayList<>();

    Changes(Certificate said) {
        this.said = said;
        said.drawn().forEach(place -> {
            strata.put(place.key(), place.stratum());
            in.add(place.key());
        });
        said.reserves().forEach(reserve -> {
            strata.put(reserve.key(), reserve.stratum());
            waiting.computeIfAbsent(reserve.stratum(), stratum -> new ArrayList<>())
                    .add(reserve.key());
        });
    }

    Optional<String> difference() {
        return said.changes().stream()
                .map(this::follow)
                .flatMap(Optional::stream)
                .findFirst();
    }

    List<String> byHand() {
        return List.copyOf(byHand);
    }

    private Optional<String> follow(Certificate.Change change) {
        if (!in.remove(change.out())) {
            return Optional.of("变更：“%s”不在抽中名单，不能被替换".formatted(change.out()));
        }
        var reserves = waiting.getOrDefault(strata.getOrDefault(change.out(), ""), List.of());
        var at = reserves.indexOf(change.in());
        if (at < 0) {
            return Optional.of("变更：“%s”不是“%s”所在分层的候补对象".formatted(change.in(), change.out()));
        }
        if (at > 0) {
            if (change.approvedBy() == null || change.approvedBy().equals(change.by())) {
                return Optional.of("变更：“%s”未按候补顺序，且无第二人批准".formatted(change.in()));
            }
            byHand.add("“%s”未按候补顺序替换“%s”：%s".formatted(change.in(), change.out(), change.ground()));
        }
        reserves.remove(at);
        in.add(change.in());
        return Optional.empty();
    }
}
