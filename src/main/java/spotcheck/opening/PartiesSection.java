package spotcheck.opening;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.Products;
import spotcheck.registry.party.Parties;

/** Whom the case concerns, by the words of {@code resultRecipients}, and its product. */
@Component
class PartiesSection implements FileSection {

    private final Parties parties;
    private final Products products;

    PartiesSection(Parties parties, Products products) {
        this.parties = parties;
        this.products = products;
    }

    @Override
    public String name() {
        return "parties";
    }

    @Override
    public Object of(SpotCase spotCase) {
        var section = new LinkedHashMap<String, Object>();
        section.put("product", products.get(spotCase.product()));
        section.put("sampled-party", parties.get(spotCase.sampledParty()));
        add(section, "labelled-producer", spotCase.labelledProducer());
        add(section, "platform-operator", spotCase.platform());
        return section;
    }

    private void add(Map<String, Object> section, String role, @Nullable Long id) {
        if (id != null) {
            section.put(role, parties.get(id));
        }
    }
}
