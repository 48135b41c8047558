package spotcheck.publication;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.publication.notice.NoticeFacts;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Divisions;
import spotcheck.registry.party.Parties;
import spotcheck.regulation.Regimes;

/** CQ23-72a, CQ23-72b. */
class AnnouncementTest {

    private static final CaseNumber CASE = CaseNumber.of("500000", 2026, 1);

    private final PublicationRows rows = mock(PublicationRows.class);
    private final Papers papers = mock(Papers.class);

    @Test
    void nothingIsAnnouncedWhileAnObjectionIsOpen() {
        var spotCase = mock(SpotCase.class);
        when(spotCase.number()).thenReturn(CASE);
        assertThatThrownBy(() -> publications().announce(spotCase, 1, LocalDate.of(2026, 6, 1), "门户网站"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("异议");
        verifyNoInteractions(rows, papers);
    }

    private Publications publications() {
        var rules = new PublicationRules(
                List.of(number -> List.of("异议")),
                mock(Regimes.class),
                mock(Authorities.class),
                mock(Parties.class),
                new Divisions());
        return new Publications(
                rows, rules, mock(NoticeFacts.class), papers, mock(CurrentActor.class), Clock.systemUTC());
    }
}
