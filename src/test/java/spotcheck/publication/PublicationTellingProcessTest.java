package spotcheck.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.publication.PublicationForms.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;

/** Whom a publication is told, and where it is entered. */
class PublicationTellingProcessTest extends PublicationStory {

    @Test
    @Proves({"CQ23-66b", "CQ23-76"})
    void allThreeAreToldAndTheCreditRecordIsMade() {
        var number = failing("cq-2023", "producer");
        start("publicNotice", number, PUBLICATION);
        approved(number);
        isRefused(number, "publishResult", with(disclosure(), "toldWhom", List.of("local-government")), "应当通报本级人民政府");
        isRefused(number, "publishResult", with(disclosure(), "creditRecordedOn", ""), "国家企业信用信息公示系统");
    }

    /** Nobody types the website of his own office again, and nobody reads what another wrote. */
    @Test
    void whereItWasMadePublicStandsThereForTheSamePersonTheNextTime() {
        var first = approvedAnew();
        as(
                "cq-organizer",
                () -> complete(first, "publishResult", with(disclosure(), "toldWhom", List.of("the-three"))));
        var second = approvedAnew();
        as("cq-organizer", () -> assertThat(standsAt(second)).isEqualTo("本局网站"));
        as("cq-organizer2", () -> assertThat(standsAt(second)).isNull());
    }

    private CaseNumber approvedAnew() {
        var number = failing("cq-2023", "producer");
        start("publicNotice", number, PUBLICATION);
        approved(number);
        return number;
    }

    private @Nullable Object standsAt(CaseNumber number) {
        return forms.getTaskFormVariables(task(number, "publishResult").getId()).get("publishedWhere");
    }

    /** Given a finished task, when the circular misses a group, then it is named. */
    @Test
    @Proves("SX23-7-1")
    void inShanxiSocialOrganisationsAreToldToo() {
        var number = failing("sx-2023", "producer");
        start("publicNotice", number, PUBLICATION);
        approved(number);
        var three = List.of("local-government", "superior-authority", "peer-departments");
        isRefused(number, "publishResult", with(disclosure(), "toldWhom", three), "社会组织");
    }

    /** Given an online sample, when the result is published, then platform and network supervision are informed. */
    @Test
    @Proves("CQ20-62c")
    void underTheTrialMeasuresPlatformAndNetworkSupervisionLearnOfAnOnlineSample() {
        var number = failing("cq-2020", "online");
        start("publicNotice", number, PUBLICATION);
        approved(number);
        var all = List.of(
                "local-government",
                "superior-authority",
                "peer-departments",
                "platform-operator",
                "network-supervision");
        isRefused(number, "publishResult", with(disclosure(), "toldWhom", all.subList(0, 4)), "同级网络交易监管部门");
        var told = with(with(disclosure(), "toldWhom", all), "producerPlace", "outside");
        told = with(with(told, "producerAuthority", "成都市市场监督管理局"), "producerAuthorityToldOn", TODAY_TEXT);
        complete(number, "publishResult", told);
    }

    /** The maker is the sampled party, or lies in the area: there is nobody outside who could be told. */
    @ParameterizedTest
    @CsvSource({"cq-2023, producer", "nmg-trial, seller"})
    void nobodyOutsideIsToldOfAMakerInside(String regime, String place) {
        var number = failing(regime, place);
        if (place.equals("seller")) {
            fixture.producerIn(number, "150102");
        }
        start("publicNotice", number, PUBLICATION);
        approved(number);
        var told = with(with(disclosure(), "producerPlace", "outside"), "producerAuthority", "成都市市场监督管理局");
        isRefused(number, "publishResult", with(told, "producerAuthorityToldOn", TODAY_TEXT), "登记的生产者在本地区以内");
        complete(number, "publishResult", disclosure());
    }

    @Test
    void innerMongoliaAsksForNoCreditRecord() {
        var number = failing("nmg-trial", "producer");
        var process = start("publicNotice", number, PUBLICATION);
        approved(number);
        complete(number, "publishResult", with(disclosure(), "creditRecordedOn", ""));
        assertThat(outcome(process)).isEqualTo("published");
    }

    @Test
    @Proves("CQ23-69")
    void theAuthorityOfAMakerOutsideTheAreaIsTold() {
        var number = failing("cq-2023", "seller");
        start("publicNotice", number, PUBLICATION);
        approved(number);
        isRefused(number, "publishResult", disclosure(), "标称生产者在本地区以外");
        var told = with(disclosure(), "producerPlace", "outside");
        told.put("producerAuthorityToldOn", TODAYS);
        told.put("producerAuthority", "随便写的部门");
        isRefused(number, "publishResult", told, "标称生产者登记在成都市");
        told.put("producerAuthority", "成都市市场监督管理局");
        complete(number, "publishResult", told);
        assertThat(publications.told(publications.of(number).get(0).facts().id()))
                .extracting(Told::name)
                .contains("成都市市场监督管理局");
    }
}
