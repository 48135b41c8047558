package spotcheck.publication;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.course.OpenProceedings;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Divisions;
import spotcheck.registry.party.Parties;
import spotcheck.regulation.Regimes;

class PublicationRulesTest {

    private static final CaseNumber CASE = CaseNumber.of("500000", 2026, 1);

    @Test
    @Proves({"NMG-50b", "CQ23-69"})
    void nothingIsPublishedWhileAnObjectionOrRetestIsOpen() {
        assertThatThrownBy(() ->
                        rules(number -> List.of("异议"), number -> List.of("复检")).refuseWhileUndecided(CASE))
                .isInstanceOf(Refused.class)
                .hasMessage("本案尚有未结的异议、复检，不得公开结果");
    }

    @Test
    void aCaseWithNothingOpenMayBePublished() {
        assertThatCode(() -> rules(number -> List.of()).refuseWhileUndecided(CASE))
                .doesNotThrowAnyException();
    }

    private static PublicationRules rules(OpenProceedings... proceedings) {
        return new PublicationRules(
                List.of(proceedings),
                mock(Regimes.class),
                mock(Authorities.class),
                mock(Parties.class),
                new Divisions());
    }
}
