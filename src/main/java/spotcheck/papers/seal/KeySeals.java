package spotcheck.papers.seal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;

/** Seals by keys that the configuration names; they are read when the application starts, which a faulty one stops. */
@Component
@EnableConfigurationProperties(SealKeys.class)
class KeySeals implements Seals {

    private final Map<String, KeySeal> seals = new LinkedHashMap<>();
    private final Clock clock;

    KeySeals(SealKeys settings, Clock clock) {
        this.clock = clock;
        settings.keys().forEach((authority, key) -> seals.put(authority, KeySeal.read(authority, key, clock)));
    }

    @Override
    public Optional<Seal> of(String authority) {
        var seal = Optional.ofNullable(seals.get(authority));
        if (seal.isPresent() && !seal.get().holdsAt(clock.instant())) {
            throw new Refused("本机关的电子印章证书不在有效期内，不能用于盖章；请系统管理员更换证书（" + seal.get().certificate() + "）");
        }
        return seal.map(Seal.class::cast);
    }
}
