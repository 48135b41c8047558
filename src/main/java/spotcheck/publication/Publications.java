package spotcheck.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.publication.notice.Kind;
import spotcheck.publication.notice.NoticeFacts;

/** Front door to what was made public about all cases. */
@Service
public class Publications {

    private final PublicationRows rows;
    private final PublicationRules rules;
    private final NoticeFacts facts;
    private final Papers papers;
    private final CurrentActor actor;
    private final Clock clock;

    Publications(
            PublicationRows rows,
            PublicationRules rules,
            NoticeFacts facts,
            Papers papers,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.facts = facts;
        this.papers = papers;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Proposes to publish the result of a case.
     *
     * @throws Refused while an objection or retest is open, if the conclusion is another than the case's, or if an
     *     earlier publication is out and the draft does not correct it
     */
    public long proposeResult(SpotCase spotCase, Draft draft) {
        rules.refuseWhileUndecided(spotCase.number());
        rules.refuseOtherConclusion(spotCase, draft.notice().conclusion());
        facts.refuseOther(spotCase, draft.kind(), draft.notice());
        return rows.add(
                spotCase.number(), draft, corrected(spotCase.number(), draft.correction()), actor.id(), today());
    }

    /** Proposes to announce that a re-inspection failed (CQ23-72a, NMG-54c). */
    public long proposeAnnouncement(SpotCase spotCase, Draft draft) {
        facts.refuseOther(spotCase, draft.kind(), draft.notice());
        return rows.add(spotCase.number(), draft, null, actor.id(), today());
    }

    /**
     * Proposes to keep the result from the public; it is the exception, and another person approves it (CQ23-66a).
     *
     * @throws Refused while an objection or retest is open, or if the ground contradicts the file
     */
    public long proposeToWithhold(SpotCase spotCase, Withholding withholding, String reason) {
        rules.refuseWhileUndecided(spotCase.number());
        rules.refuseOtherGround(
                spotCase, withholding, rows.published(spotCase.number()).isPresent());
        return rows.addWithholding(spotCase.number(), withholding, reason, actor.id(), today());
    }

    /** @throws Refused while what it would publish may still fall */
    public void review(long id, boolean approved) {
        var proposed = rows.in(Publication.Reviewable.class, id);
        var review = new Publication.Review(actor.id(), today());
        if (!approved) {
            rows.save(proposed.sendBack(review));
            return;
        }
        if (proposed.facts().kind() == Kind.PUBLICATION) {
            rules.refuseWhileUndecided(proposed.facts().caseNumber());
        }
        if (proposed instanceof Publication.Withheld withheld) {
            rows.save(withheld.approve(review));
        } else if (proposed instanceof Publication.Proposed draft) {
            rows.save(draft.approve(review));
        }
    }

    /**
     * The result is out (CQ23-66a, NMG-50b).
     *
     * @throws Refused if something has become undecided since the approval, or somebody who must be told was not
     */
    public void publish(SpotCase spotCase, long id, Disclosure disclosure) {
        rules.refuseWhileUndecided(spotCase.number());
        var approved = rows.in(Publication.Approved.class, id);
        rules.refuseOtherConclusion(spotCase, approved.notice().conclusion());
        rules.refuseMissingRecipients(spotCase, disclosure);
        rules.refuseWrongProducerPlace(spotCase, disclosure);
        rules.refuseMissingCreditRecord(spotCase, disclosure);
        var before = publishedBefore(spotCase.number());
        var number = issue(spotCase, before.isPresent() ? "result-correction" : "result-publication", approved);
        before.ifPresent(old -> papers.replace(spotCase.number(), old.release().number(), number));
        rows.save(approved.publish(
                new Publication.Release(number, disclosure.on(), disclosure.place(), disclosure.creditRecordedOn())));
        var told = disclosure.told().stream()
                .map(word -> new Told(word, null, disclosure.toldOn()))
                .toList();
        rows.addTold(id, told);
        if (disclosure.producerAuthority() != null && disclosure.producerAuthorityToldOn() != null) {
            var producers = new Told(
                    "producer-authority", disclosure.producerAuthority(), disclosure.producerAuthorityToldOn());
            rows.addTold(id, List.of(producers));
            papers.issue(spotCase, "producer-circular", spotCase.organizer(), disclosure.producerAuthority());
        }
    }

    /**
     * The failed re-inspection is announced to the public (CQ23-72b, NMG-54d).
     *
     * @throws Refused while an objection or retest is open: the conclusion on which the order rests may still fall
     */
    public void announce(SpotCase spotCase, long id, LocalDate on, String place) {
        rules.refuseWhileUndecided(spotCase.number());
        var approved = rows.in(Publication.Approved.class, id);
        var number = issue(spotCase, "failure-announcement", approved);
        rows.save(approved.publish(new Publication.Release(number, on, place, null)));
    }

    /** The newest publication of the result that is out. */
    public Optional<Publication.Published> publishedBefore(CaseNumber number) {
        return rows.published(number);
    }

    public List<Publication> of(CaseNumber number) {
        return rows.rows(number).stream().map(PublicationRow::publication).toList();
    }

    public List<Told> told(long id) {
        return rows.told(id);
    }

    private @Nullable Long corrected(CaseNumber number, Draft.Correction correction) {
        var earlier = rows.published(number).orElse(null);
        if (earlier == null) {
            if (correction.number() != null) {
                throw new Refused("correctedPublication", "本案此前没有公开过，不存在更正");
            }
            return null;
        }
        var out = earlier.release().number();
        if (!out.equals(correction.number()) || correction.reason() == null) {
            throw new Refused("correctedPublication", "本案已以“" + out + "”公开，再次公开应写明更正该文号并说明原因");
        }
        return earlier.facts().id();
    }

    /** What is made public is what the leader approved, and bears the seal on his word. */
    private String issue(SpotCase spotCase, String kind, Publication.Approved approved) {
        return papers.issueApproved(
                spotCase, kind, spotCase.organizer(), "社会公众", approved.review().reviewedBy());
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
