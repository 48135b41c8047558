package spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.sampling.SamplingForms.form;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.draw.DrawBook;
import spotcheck.draw.DrawId;
import spotcheck.draw.ListedSamplers;
import spotcheck.draw.lot.Exclusion;
import spotcheck.draw.proof.Certificate;
import spotcheck.draw.proof.Repeated;

/** Who samples: two at least, trained, drawn by lot. */
class SamplingTeamProcessTest extends SamplingStory {

    @Autowired
    private ListedSamplers listed;

    @Autowired
    private DrawBook book;

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Autowired
    private SamplingTeams teams;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"nmg-trial", "cq-2020", "cq-2021", "cq-2023", "sx-2023", "national-2020"})
    @Proves({"NMG-18a", "CQ20-20a", "CQ23-22b", "O18-16", "CQ20-75c", "CQ23-79c"})
    void oneSamplerIsTooFew(String regime) {
        var number = aCase(regime, "seller");
        start("sampling", number, Map.of());
        var alone = List.of(people(regime) + "-sampler1");
        isRefused(number, "assignSamplers", with(team(people(regime)), "samplerIds", alone), "不得少于2人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nmg-trial", "cq-2021"})
    @Proves({"NMG-17e", "CQN-2-3a"})
    void whoIsNotTrainedIsNeitherDrawnNorChosen(String regime) {
        var number = aCase(regime, "seller");
        start("sampling", number, Map.of());
        var untrained = people(regime) + "-sampler2";
        trained(untrained, "2026-03-01");
        try {
            assertThat(teams.eligible(cases.get(number)))
                    .noneMatch(person -> person.id().equals(untrained));
            isRefused(number, "assignSamplers", team(people(regime)), "「选派的人员」只能从给出的选项中选择");
            assertThatThrownBy(() -> teams.assign(cases.get(number), List.of(people(regime) + "-sampler1", untrained)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("抽样培训已失效（有效期至");
        } finally {
            trained(untrained, "2030-12-31");
        }
    }

    @Test
    @Proves({"CQ20-20b", "CQN-2-3g"})
    void theDrawIsRandomAndAvoidsWhoHasBeenThere() {
        var first = aCase("cq-2021", "seller");
        start("sampling", first, Map.of());
        complete(first, "assignSamplers", team("cq"));
        var others = List.of("cq-sampler8", "cq-sampler9");
        others.forEach(this::hire);
        listed.of("cq-body");
        try {
            var second = sameParty(first, aCase("cq-2021", "seller"));
            start("sampling", second, Map.of());
            isRefused(second, "assignSamplers", team("cq"), "应当交叉抽样");
            complete(second, "assignSamplers", with(team("cq"), "drawMode", "system", "samplerCount", 2));
            assertThat(teams.of(second)).containsExactlyInAnyOrderElementsOf(others);
        } finally {
            others.forEach(this::dismiss);
        }
    }

    /** Two logins of one person are no team of two, whoever chooses them (CQ23-22b). */
    @Test
    @Proves({"CQ23-22b", "NMG-18a"})
    void twoLoginsOfOnePersonAreNoTeam() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        hire("cq-sampler8");
        jdbc.sql("update person set name = '重庆 抽样员甲' where id = 'cq-sampler8'").update();
        listed.of("cq-body");
        try {
            isRefused(
                    number,
                    "assignSamplers",
                    with(team("cq"), "samplerIds", List.of("cq-sampler1", "cq-sampler8")),
                    "同一人的几个账号只算一人");
            isRefused(
                    number,
                    "assignSamplers",
                    form("drawMode", "system", "samplerCount", 3, "samplersFit", "yes"),
                    "不足3名");
        } finally {
            dismiss("cq-sampler8");
        }
    }

    private void trained(String person, String until) {
        jdbc.sql("update person set trained_until = ? where id = ?")
                .params(until, person)
                .update();
    }

    private CaseNumber sameParty(CaseNumber one, CaseNumber other) {
        jdbc.sql("update spot_case set sampled_party = ? where number = ?")
                .params(cases.get(one).sampledParty(), other.value())
                .update();
        return other;
    }

    private void hire(String id) {
        jdbc.sql("insert into person (id, name, role, authority, institution, trained_until)"
                        + " values (?, ?, 'sampler', null, 'cq-body', '2030-12-31')")
                .params(id, "新人" + id)
                .update();
    }

    private void dismiss(String id) {
        jdbc.sql("delete from sampling_team where person = ?").param(id).update();
        jdbc.sql("delete from person where id = ?").param(id).update();
    }

    @Test
    @Proves({"CQ23-22a", "NMG-17c"})
    void theTeamIsDrawnSoThatEverybodyCanRepeatIt() {
        var list = listed.of("cq-body");
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        isRefused(
                number, "assignSamplers", form("drawMode", "system", "samplerCount", 3, "samplersFit", "yes"), "不足3名");
        complete(number, "assignSamplers", form("drawMode", "system", "samplersFit", "yes"));
        assertThat(openTasks(number)).containsExactly("showNotice");
        var said = certificate(number);
        assertThat(said.campaign()).isEqualTo(number + "/1");
        assertThat(said.seed()).satisfies(seed -> assertThat(seed.value()).isEqualTo("07315529884612073391"));
        assertThat(said.drawn())
                .extracting(Certificate.Place::key)
                .containsExactlyInAnyOrderElementsOf(teams.of(number))
                .doesNotHaveDuplicates();
        assertThat(Repeated.of(said).difference()).isEmpty();
        assertThat(book.open(new DrawId(said.id())))
                .as("while the case is open")
                .isEmpty();
        assertThat(book.open(list)).as("while the list holds").isEmpty();
        clock.travelTo(TODAY.plusDays(40));
        assertThat(book.open(list)).as("after its days").isPresent();
    }

    @Test
    @Proves({"CQ23-22a", "NMG-17c"})
    void withoutAListThatTwoPersonsFrozeNothingIsDrawn() {
        listed.of("cq-body");
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        clock.travelTo(TODAY.plusDays(40));
        isRefused(number, "assignSamplers", form("drawMode", "system", "samplersFit", "yes"), "今天没有可以抽取的抽样人员名单");
    }

    @Test
    @Proves({"NMG-17e", "CQN-2-3a"})
    void whoStandsInTheListAndMayNotSampleIsALineOfTheCertificate() {
        hire("cq-sampler8");
        listed.of("cq-body");
        try {
            trained("cq-sampler8", "2026-03-01");
            var number = aCase("cq-2021", "seller");
            start("sampling", number, Map.of());
            complete(number, "assignSamplers", with(team("cq"), "drawMode", "system", "samplerCount", 2));
            assertThat(certificate(number).exclusions())
                    .containsExactly(new Exclusion("cq-sampler8", "培训失效（CQN-2-3a）", "培训有效期至2026-03-01"));
        } finally {
            dismiss("cq-sampler8");
        }
    }

    private Certificate certificate(CaseNumber number) {
        var id = jdbc.sql("select max(id) from draw where campaign like ?")
                .param(number + "/%")
                .query(String.class)
                .single();
        identity.setAuthentication("somebody", List.of("auditor"));
        try {
            return book.read(new DrawId(id)).orElseThrow();
        } finally {
            identity.clearAuthentication();
        }
    }
}
