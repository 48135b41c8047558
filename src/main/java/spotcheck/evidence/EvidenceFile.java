package spotcheck.evidence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import spotcheck.casefile.CaseNumber;

/** One file of a case: it stands, or whoever gave it has said that it was given by mistake. */
public sealed interface EvidenceFile {

    long id();

    EvidenceFacts facts();

    Bytes bytes();

    default Optional<Withdrawal> withdrawal() {
        return Optional.empty();
    }

    /** Given and not taken back. */
    record Standing(long id, EvidenceFacts facts, Bytes bytes) implements EvidenceFile {

        public Withdrawn withdraw(Withdrawal mistake) {
            return new Withdrawn(id, facts, bytes, mistake);
        }
    }

    /** Kept, but counts no more. */
    record Withdrawn(long id, EvidenceFacts facts, Bytes bytes, Withdrawal mistake) implements EvidenceFile {

        @Override
        public Optional<Withdrawal> withdrawal() {
            return Optional.of(mistake);
        }
    }

    /** What the store says of the bytes, when they were last read. */
    record Bytes(long size, ContentState state, OffsetDateTime checkedAt) {}

    /** Who said that it was given by mistake, and why. */
    record Withdrawal(String by, OffsetDateTime at, String reason) {}

    /** Whether it proves anything: not withdrawn, and found as it was given. */
    default boolean counts() {
        return this instanceof Standing && bytes().state() == ContentState.HELD;
    }

    default CaseNumber number() {
        return facts().number();
    }

    default String name() {
        return facts().name();
    }

    default String type() {
        return facts().type();
    }

    default String sha256() {
        return facts().sha256();
    }

    default List<String> codes() {
        return facts().codes();
    }

    default String uploadedBy() {
        return facts().uploadedBy();
    }

    default boolean isPicture() {
        return type().startsWith("image/");
    }
}
