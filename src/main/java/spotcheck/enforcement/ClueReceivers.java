package spotcheck.enforcement;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CaseParticipants;

/** An authority that got a clue of a case reads its file. */
@Component
class ClueReceivers implements CaseParticipants {

    private final HandoverRows rows;

    ClueReceivers(HandoverRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> authorities(CaseNumber number) {
        return rows.of(number).stream()
                .map(Handover::receiverCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
