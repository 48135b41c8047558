package spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.sampling.SamplingForms.form;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;

/** Grounds not to sample, seen on site or known before. */
class SamplingGroundsProcessTest extends SamplingStory {
    @Autowired
    private Papers papers;

    @Test
    @Proves({"CQ23-24g", "CQ23-24e"})
    void aProvenCheckOfASuperiorAuthorityForbidsAnother() {
        var number = aCase("cq-2023", "seller");
        var instance = start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        complete(number, "showNotice", superior("2025-09-02"));
        complete(number, "recordFindings", Map.of("nothingSeen", true));
        complete(number, "recordNoSample", form("noSampleNote", "总局2025年已抽，见检验报告"));
        assertThat(outcome(instance)).isEqualTo("noSample");
        assertThat(papers.of(number)).extracting(Paper::kind).contains("no-sample-record");
    }

    @Test
    void aCheckOlderThanSixMonthsForbidsNothing() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        complete(number, "showNotice", superior("2025-09-01"));
        complete(number, "recordFindings", Map.of("nothingSeen", true));
        assertThat(openTasks(number)).containsExactly("drawSample");
    }

    private static Map<String, Object> superior(String on) {
        return with(
                notice(),
                "earlierCheckBy",
                "superior-authority",
                "earlierCheckDate",
                on,
                "earlierCheckProven",
                true,
                "earlierCheckProof",
                "国家监督抽查检验报告");
    }

    @Test
    void aGroundThatBindsOnlyProducersDoesNotStopSamplingInAShop() {
        var number = aCase("cq-2023", "seller");
        untilFindings(number);
        complete(
                number,
                "recordFindings",
                form("noSamplingSeen", List.of("not-for-sale"), "noSamplingProof", "自用证明", "findingsNote", "自用"));
        assertThat(openTasks(number)).containsExactly("drawSample");
    }
}
