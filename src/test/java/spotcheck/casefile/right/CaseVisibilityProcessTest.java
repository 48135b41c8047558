package spotcheck.casefile.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.secret.BlindSamples;

class CaseVisibilityProcessTest extends StageTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private BlindSamples blind;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Remarks remarks;

    private CaseNumber number;

    @BeforeEach
    void aCaseOfInnerMongolia() {
        number = aCase("nmg-trial", "seller");
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    @Proves({"NMG-5a", "NMG-5e", "CQ20-6a", "CQ23-5a", "SX23-1-1"})
    void anAuthorityReadsItsOwnCasesAndThoseBelowIt() throws Exception {
        assertThat(read("nm-handler").getStatus()).isEqualTo(200);
        assertThat(read("nm-organizer").getStatus())
                .as("the region above the city")
                .isEqualTo(200);
        assertThat(read("cq-organizer").getStatus()).isEqualTo(403);
        assertThat(read("sx-handler").getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("某五金经营部");
    }

    @Test
    void aCountyDoesNotReadTheCasesOfItsCity() throws Exception {
        var chongqing = cases.get(aCase("cq-2023", "seller"));
        number = chongqing.number();
        fixture.handledBy(number, "500000");
        assertThat(read("cq-handler").getStatus()).isEqualTo(403);
        assertThat(read("cq-organizer").getStatus()).isEqualTo(200);
    }

    @Test
    @Proves("CQ23-5d")
    void theCitySeesHowACountyHandlesAResultAndInstructsIt() throws Exception {
        number = aCase("cq-2023", "seller");
        fixture.handledBy(number, "500103");
        deadlines.start(cases.get(number), "reinspection", "", TODAY.minusDays(100));
        assertThat(read("cq-organizer").getContentAsString(StandardCharsets.UTF_8))
                .contains("\"code\":\"overdue\"");
        remarks.add(cases.get(number), "逾期未复查，请三日内组织");
        assertThat(entryTitles(number)).contains("备注");
    }

    @Test
    @Proves({"NMG-16a", "CQ20-19a", "CQ23-21a", "SX23-1-6"})
    void aBodyReadsTheCasesItWorksOn() throws Exception {
        assertThat(read("nm-sampler1").getStatus()).isEqualTo(200);
        assertThat(read("nm-inspector").getStatus()).isEqualTo(200);
        assertThat(read("nm-retester").getStatus()).as("not chosen yet").isEqualTo(403);
        cases.assignRetestLaboratory(number, "nm-lab2");
        assertThat(read("nm-retester").getStatus()).isEqualTo(200);
        assertThat(read("cq-sampler1").getStatus()).isEqualTo(403);
    }

    @Test
    void auditorsAndAdministratorsReadAllAndStrangersNothing() throws Exception {
        assertThat(read("auditor", "auditor").getStatus()).isEqualTo(200);
        assertThat(read("admin", "camunda-admin").getStatus()).isEqualTo(200);
        assertThat(read("owner", "owner").getStatus()).isEqualTo(403);
    }

    @Test
    @Proves("NMG-35b")
    void theLaboratorySeesABlindSampleByItsCodeAlone() throws Exception {
        var code = blind.order(cases.get(number));
        assertThat(read("nm-inspector").getContentAsString(StandardCharsets.UTF_8))
                .contains(code, "铜芯电缆")
                .doesNotContain("某五金经营部", "某线缆厂", "张三", "150102");
        assertThat(read("nm-organizer").getContentAsString(StandardCharsets.UTF_8))
                .contains("某五金经营部");
        blind.disclose(number);
        assertThat(read("nm-inspector").getContentAsString(StandardCharsets.UTF_8))
                .contains("某五金经营部");
    }

    private MockHttpServletResponse read(String person, String... groups) throws Exception {
        identity.setAuthentication(person, List.of(groups));
        return MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(get("/api/cases/" + number))
                .andReturn()
                .getResponse();
    }
}
