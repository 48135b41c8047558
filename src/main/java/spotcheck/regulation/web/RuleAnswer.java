package spotcheck.regulation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spotcheck.regulation.catalogue.citation.Citation;
import spotcheck.regulation.catalogue.citation.Place;
import spotcheck.regulation.catalogue.coverage.RuleState;
import spotcheck.regulation.catalogue.reading.Proof;
import spotcheck.regulation.catalogue.reading.RuleFile;
import spotcheck.regulation.catalogue.reading.RulePage;

/** The rules as programs read them. */
final class RuleAnswer {

    private RuleAnswer() {}

    record Found(int total, int page, int size, List<Summary> rules) {

        static Found of(RulePage page) {
            return new Found(
                    page.total(),
                    page.page(),
                    page.size(),
                    page.rules().stream().map(Summary::of).toList());
        }
    }

    record Summary(
            String id,
            String text,
            String article,
            String stage,
            String kind,
            String actor,
            String zh,
            String en,
            String state,
            String note) {

        static Summary of(RuleState found) {
            var rule = found.rule();
            return new Summary(
                    rule.id(),
                    rule.text(),
                    rule.article(),
                    rule.stage(),
                    rule.kind(),
                    rule.actor(),
                    rule.zh(),
                    rule.en(),
                    found.state(),
                    found.note());
        }
    }

    /** @param certainty how the wording is known, of the national order alone */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(
            Summary rule,
            String regulation,
            Map<String, Object> params,
            List<String> documents,
            @Nullable String certainty,
            List<CitedAt> citations,
            List<ProvenBy> proofs) {

        static Whole of(RuleFile file) {
            var rule = file.rule();
            return new Whole(
                    Summary.of(file.state()),
                    file.text().title(),
                    rule.params(),
                    rule.documents(),
                    rule.certainty(),
                    file.citations().stream()
                            .map(Citation::place)
                            .map(CitedAt::of)
                            .toList(),
                    file.proofs().stream().map(ProvenBy::of).toList());
        }
    }

    /** @param kind step, table, field, list or code */
    record CitedAt(String kind, String container, String element, String containerLabel, String label) {

        static CitedAt of(Place place) {
            return new CitedAt(
                    place.kind().code(), place.container(), place.element(), place.containerLabel(), place.label());
        }
    }

    record ProvenBy(String testClass, String test) {

        static ProvenBy of(Proof proof) {
            return new ProvenBy(proof.testClass(), proof.test());
        }
    }
}
