package spotcheck.publication.process;

import java.util.List;
import java.util.stream.Stream;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.publication.Disclosure;
import spotcheck.publication.Draft;
import spotcheck.publication.Withholding;
import spotcheck.publication.WithholdingGround;
import spotcheck.publication.notice.Kind;
import spotcheck.publication.notice.Notice;

/** Reads what the forms of {@code public-notice.bpmn} say. */
final class PublicNoticeForms {

    private static final List<String> THE_THREE = List.of("local-government", "superior-authority", "peer-departments");

    private PublicNoticeForms() {}

    static Draft publication(FormData form) {
        var notice = new Notice(
                Conclusion.of(form.text("publishedConclusion")),
                new Notice.Product(
                        form.text("publishedProduct"),
                        form.findText("publishedSpec").orElse(null),
                        form.findText("publishedBatch").orElse(null)),
                new Notice.Parties(
                        form.text("publishedParty"),
                        form.findText("publishedProducer").orElse(null)),
                form.findText("failingItems").orElse(null));
        var correction = new Draft.Correction(
                form.findText("correctedPublication").orElse(null),
                form.findText("correctionReason").orElse(null));
        return new Draft(Kind.PUBLICATION, notice, correction);
    }

    static Withholding withholding(FormData form) {
        return new Withholding(
                WithholdingGround.of(form.text("notPublishedGround")),
                form.findText("notPublishedProvision").orElse(null));
    }

    static Draft announcement(FormData form) {
        var notice = new Notice(
                null,
                new Notice.Product(form.text("announcedProduct"), null, null),
                new Notice.Parties(form.text("announcedParty"), null),
                form.text("failureFacts"));
        return new Draft(Kind.ANNOUNCEMENT, notice, Draft.Correction.NONE);
    }

    static Disclosure disclosure(FormData form) {
        return new Disclosure(
                form.date("publishedOn"),
                form.text("publishedWhere"),
                told(form),
                form.date("toldOn"),
                form.findText("producerAuthority").orElse(null),
                form.findDate("producerAuthorityToldOn").orElse(null),
                form.findDate("creditRecordedOn").orElse(null));
    }

    /** The three whom most regimes name are one tick. */
    private static List<String> told(FormData form) {
        return form.words("toldWhom").stream()
                .flatMap(word -> word.equals("the-three") ? THE_THREE.stream() : Stream.of(word))
                .distinct()
                .toList();
    }

    /**
     * @param superiors codes of the levels above, the nearest first
     * @throws Refused unless a failure was reported upward level by level, in the order of time (NMG-54c, O18-47)
     */
    static void refuseDisorder(FormData form, List<String> superiors) {
        var levels = form.rows("reportSteps").stream()
                .map(step -> step.text("reportedTo"))
                .toList();
        if (!levels.equals(superiors)) {
            throw new Refused("reportSteps", "应当逐级上报，每一级登记一行，不得缺级、重复或者颠倒（共" + superiors.size() + "级）");
        }
        var days = form.rows("reportSteps").stream()
                .map(step -> step.date("reportedUpOn"))
                .toList();
        if (!days.equals(days.stream().sorted().toList())) {
            throw new Refused("reportSteps", "逐级上报的日期应由先到后排列");
        }
    }
}
