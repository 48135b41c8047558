package spotcheck.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.secret.BlindSamples;

class CaseFinderProcessTest extends StageTest {

    private static final String CODE = "91330100799655058B";

    @Autowired
    private CaseFinder search;

    @Autowired
    private BlindSamples blind;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;

    @BeforeEach
    void aCaseOfChongqing() {
        number = aCase("cq-2023", "seller");
        jdbc.sql("update party set credit_code = ? where id = ?")
                .params(CODE, cases.get(number).sampledParty())
                .update();
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        jdbc.sql("update party set credit_code = null where credit_code = ?")
                .param(CODE)
                .update();
        identity.clearAuthentication();
    }

    @Test
    void aCaseIsFoundByNumberFirmProductAndCreditCode() {
        loggedIn("cq-handler");
        assertThat(found(number.value())).containsExactly(number.value());
        assertThat(found("五金经营部" + number)).containsExactly(number.value());
        assertThat(found("线缆厂" + number)).as("the maker").containsExactly(number.value());
        assertThat(found("铜芯 " + number)).as("both words").containsExactly(number.value());
        assertThat(found(CODE.toLowerCase(Locale.ROOT))).as("as written").containsExactly(number.value());
        assertThat(found("混凝土 " + number)).isEmpty();
    }

    @Test
    void partsBlanksAndWideSignsFindItAsWell() {
        loggedIn("cq-handler");
        assertThat(found(wide(number.value()))).as("full width").containsExactly(number.value());
        assertThat(found(number.value().substring(7)))
                .as("without the authority")
                .contains(number.value());
        assertThat(found("　五金经营　 " + number + " ")).as("blanks of both widths").containsExactly(number.value());
        assertThat(found(CODE.substring(0, 8) + " " + CODE.substring(8)))
                .as("in parts")
                .containsExactly(number.value());
        assertThat(found(CODE.substring(4, 12))).as("part of a code").containsExactly(number.value());
        assertThat(found(number + " （")).as("a bracket is no letter").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ＬＥＤ灯, led",
        "ＬＥＤ灯, ＬＥＤ",
        "LED灯, ｌｅｄ",
        "led 灯, LED灯",
        "ＬＥＤ　灯, led灯",
        "灯（室内）, 灯(室内)",
        "灯(室内), （室内）",
        "５号电池, 5号",
        "5号电池, ５号",
        "'灯,100%', ，100％",
        "灯_一, ＿"
    })
    void widthCaseAndBlanksDoNotMatter(String stored, String typed) {
        loggedIn("cq-handler");
        jdbc.sql("update product set name = ? where id = ?")
                .params(stored, cases.get(number).product())
                .update();
        assertThat(found(number + " " + typed)).containsExactly(number.value());
        assertThat(found(number + " " + typed + "二")).isEmpty();
    }

    private static String wide(String text) {
        return text.chars().mapToObj(sign -> Character.toString(sign + 0xFEE0)).collect(Collectors.joining());
    }

    @Test
    void nobodyFindsTheCasesOfOthers() {
        loggedIn("cq-organizer");
        assertThat(found(number.value())).as("the level above").hasSize(1);
        loggedIn("cq-sampler1");
        assertThat(found(number.value())).as("who samples it").hasSize(1);
        loggedIn("sx-handler");
        assertThat(found(number.value())).isEmpty();
        loggedIn("cq-retester");
        assertThat(found(number.value())).as("not chosen").isEmpty();
        fixture.handledBy(number, "500105");
        loggedIn("cq-handler");
        assertThat(found(number.value())).as("the neighbour's").isEmpty();
    }

    @Test
    void aLaboratoryDoesNotFindABlindSampleByItsFirm() {
        var hidden = aCase("nmg-trial", "seller");
        loggedIn("nm-inspector");
        assertThat(found("五金经营部" + hidden)).hasSize(1);
        identity.clearAuthentication();
        blind.order(cases.get(hidden));
        loggedIn("nm-inspector");
        assertThat(found("五金经营部" + hidden)).isEmpty();
    }

    @Test
    void aSignOfAPatternStandsForItselfAlone() {
        loggedIn("cq-organizer");
        assertThat(found("%" + number)).isEmpty();
        assertThat(found(number.value().replace("-2026-", "_2026_"))).isEmpty();
    }

    private void loggedIn(String person) {
        identity.setAuthentication(person, List.of());
    }

    private List<String> found(String words) {
        return search.search(words, 0).cases().stream().map(FoundCase::number).toList();
    }
}
