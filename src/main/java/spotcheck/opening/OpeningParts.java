package spotcheck.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.registry.Authority;
import spotcheck.registry.BodySuspensions;
import spotcheck.registry.Firms;
import spotcheck.registry.Institution;
import spotcheck.registry.Institutions;
import spotcheck.registry.Parties;
import spotcheck.registry.Party;
import spotcheck.registry.Products;

/** Whom and what a case concerns: its firms and its product in the registry, and the bodies that sample and test. */
@Component
class OpeningParts {

    private final Institutions institutions;
    private final BodySuspensions suspensions;
    private final Parties parties;
    private final Firms firms;
    private final Products products;

    OpeningParts(
            Institutions institutions, BodySuspensions suspensions, Parties parties, Firms firms, Products products) {
        this.suspensions = suspensions;
        this.institutions = institutions;
        this.parties = parties;
        this.firms = firms;
        this.products = products;
    }

    /** @throws Refused if a body does not exist, is of another kind, or is suspended on the day of the opening (SX23-5-6) */
    Parts register(CaseOpening opening, Authority organizer, LocalDate openedOn) {
        return new Parts(
                products.add(opening.product()),
                parties.register(opening.sampledParty()),
                register(opening.labelledProducer()),
                register(opening.platform()),
                body(opening.samplingBody(), "sampling", organizer, openedOn),
                body(opening.laboratory(), "laboratory", organizer, openedOn));
    }

    /** Who may be a firm that is known under another name or code: a person has to say. */
    List<String> nearFirms(Parts registered) {
        return Stream.of(registered.sampledParty(), registered.labelledProducer(), registered.platform())
                .filter(Objects::nonNull)
                .flatMap(party -> firms.near(parties.firmOf(party)).stream())
                .flatMap(near -> firms.names(near).stream())
                .map(name -> "与已登记的“" + name.name() + "”疑似同一主体，请在主体核对页面认定")
                .distinct()
                .toList();
    }

    private @Nullable Long register(@Nullable Party party) {
        return party == null ? null : parties.register(party);
    }

    private String body(@Nullable String id, String kind, Authority organizer, LocalDate openedOn) {
        var body = id == null
                ? suspensions.free(institutions.serving(organizer.region(), kind), organizer.code(), openedOn).stream()
                        .findFirst()
                : institutions.find(id).filter(found -> found.kind().equals(kind));
        body.ifPresent(chosen -> refuseSuspended(chosen, kind, organizer, openedOn));
        return body.map(Institution::id)
                .orElseThrow(() -> new Refused(kind.equals("sampling") ? "请填写承担抽样的机构" : "请填写承担检验的机构"));
    }

    private void refuseSuspended(Institution body, String kind, Authority organizer, LocalDate openedOn) {
        suspensions.of(body.id(), organizer.code(), openedOn).ifPresent(suspension -> {
            throw new Refused(kind.equals("sampling") ? "samplingBody" : "laboratory", suspension.refusal(body.name()));
        });
    }

    /** Ids in the registry. */
    record Parts(
            long product,
            long sampledParty,
            @Nullable Long labelledProducer,
            @Nullable Long platform,
            String samplingBody,
            String laboratory) {}
}
