package spotcheck.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.draw.lot.BadPool;
import spotcheck.draw.proof.Repeated;

/** Whether every pool is as it was frozen, and every list as pool and seed give it. */
@Component
public class DrawVerification {

    private final DrawRows rows;
    private final Certificates certificates;

    DrawVerification(DrawRows rows, Certificates certificates) {
        this.rows = rows;
        this.certificates = certificates;
    }

    /** Each difference, in Chinese; one draw after the other, since pools are large. */
    public List<String> differences() {
        var found = new ArrayList<String>();
        for (var draw : rows.all()) {
            difference(draw).ifPresent(one -> found.add("抽取" + draw.facts().id() + "：" + one));
        }
        return List.copyOf(found);
    }

    private Optional<String> difference(Draw draw) {
        try {
            return certificates.of(draw).flatMap(said -> Repeated.of(said).difference());
        } catch (BadPool spoiled) {
            return Optional.of("名单已经损坏：" + spoiled.getMessage());
        }
    }
}
