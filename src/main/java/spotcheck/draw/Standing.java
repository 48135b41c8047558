package spotcheck.draw;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spotcheck.casefile.Refused;
import spotcheck.draw.lot.Reserve;
import spotcheck.draw.proof.Certificate;

/** Where a drawn list stands after its changes: who is in, and who of each stratum steps in next. */
final class Standing {

    private final Set<String> in = new LinkedHashSet<>();
    private final Map<String, String> strata = new LinkedHashMap<>();
    private final Set<String> waiting = new LinkedHashSet<>();

    Standing(List<Certificate.Place> drawn, List<Reserve> reserves, List<Certificate.Change> changes) {
        drawn.forEach(place -> {
            in.add(place.key());
            strata.put(place.key(), place.stratum());
        });
        reserves.forEach(reserve -> {
            waiting.add(reserve.key());
            strata.put(reserve.key(), reserve.stratum());
        });
        changes.forEach(change -> {
            in.remove(change.out());
            in.add(change.in());
            waiting.remove(change.in());
        });
    }

    List<String> drawn() {
        return List.copyOf(in);
    }

    String next(String out) {
        refuseAbsent(out);
        return waiting.stream()
                .filter(key -> stratum(key).equals(stratum(out)))
                .findFirst()
                .orElseThrow(() -> new Refused("out", "“%s”所在分层已经没有候补对象".formatted(out)));
    }

    void refuseStranger(String out, String in) {
        refuseAbsent(out);
        if (!waiting.contains(in) || !stratum(in).equals(stratum(out))) {
            throw new Refused("in", "“%s”不是“%s”所在分层的候补对象".formatted(in, out));
        }
    }

    private void refuseAbsent(String out) {
        if (!in.contains(out)) {
            throw new Refused("out", "“%s”不在抽中名单，不能被替换".formatted(out));
        }
    }

    private String stratum(String key) {
        return strata.getOrDefault(key, "");
    }
}
