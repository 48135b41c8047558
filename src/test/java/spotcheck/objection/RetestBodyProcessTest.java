package spotcheck.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.objection.ObjectionForms.body;
import static spotcheck.objection.ObjectionForms.sampleConfirmed;

import org.junit.jupiter.api.Test;
import spotcheck.Proves;

/** Who retests: another body, unless only one is qualified. */
class RetestBodyProcessTest extends ObjectionStory {

    @Test
    void aBodyThatMayNotRetestIsShownWhenAnotherIsChosen() {
        var number = failing("cq-2023");
        granted(number);
        doFormalities(number, "2026-03-02", "2026-03-02");
        assertThat(saidBefore(number, "chooseRetestBody")).isNull();
        complete(number, "chooseRetestBody", body("cq-lab2", false));
        assertThat(saidBefore(number, "chooseRetestBody")).asString().contains("重庆产品质量检验二所（演示）");
    }

    @Test
    void theRetestersWorkForTheChosenBody() {
        var number = failing("cq-2023");
        granted(number);
        doFormalities(number, "2026-03-02", "2026-03-02");
        assertThat(deadline(number, "retest-body").dueDate()).isEqualTo("2026-03-12");
        assertThat(forms.getTaskFormVariables(task(number, "chooseRetestBody").getId())
                        .get("retestBodies"))
                .asString()
                .contains("\"cq-lab2\"", "重庆产品质量检验二所（演示）")
                .doesNotContain("cq-lab1", "nm-lab1");
        isRefused(number, "chooseRetestBody", body("cq-lab1", true), "只能从给出的选项中选择");
        isRefused(number, "chooseRetestBody", body("cq-body", true), "只能从给出的选项中选择");
        complete(number, "chooseRetestBody", body("cq-lab2", true));
        complete(number, "confirmRetestSample", sampleConfirmed());

        assertThat(cases.get(number).retestLaboratory()).isEqualTo("cq-lab2");
        assertThat(deadline(number, "retest-body").status()).isEqualTo("met");
        assertThat(tasks.getIdentityLinksForTask(
                        task(number, "receiveRetestSample").getId()))
                .singleElement()
                .satisfies(link -> assertThat(link.getGroupId()).isEqualTo("retester-cq-lab2"));
    }

    /** Given the commission is issued, then the county and the first laboratory have a copy. */
    @Test
    @Proves({"CQ23-60c", "CQ23-60d"})
    void theCountyAndTheFirstLaboratoryGetACopyOfTheCommission() {
        var number = failing("cq-2023");
        granted(number);
        doFormalities(number, "2026-03-02", "2026-03-02");
        complete(number, "chooseRetestBody", body("cq-lab2", true));
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("retestCopied"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).contains("重庆市渝中区市场监督管理局", "重庆产品质量检验一所（演示）"));
    }

    @Test
    @Proves({"CQ23-59c", "NMG-45d", "O18-39"})
    void theFirstLaboratoryRetestsOnlyIfNoOtherIsQualified() {
        var number = failing("cq-2023");
        granted(number);
        doFormalities(number, "2026-03-02", "2026-03-02");
        isRefused(number, "chooseRetestBody", body("cq-lab1", true), "只能从给出的选项中选择");
        complete(number, "chooseRetestBody", body("cq-lab2", false));
        complete(number, "chooseRetestBody", body("cq-lab1", true));
        assertThat(cases.get(number).retestLaboratory()).isEqualTo("cq-lab1");
        complete(number, "confirmRetestSample", sampleConfirmed());
        assertThat(tasks.getIdentityLinksForTask(
                        task(number, "receiveRetestSample").getId()))
                .as("who tests in that laboratory finds the task")
                .extracting(link -> link.getGroupId())
                .containsExactly("inspector-cq-lab1");
    }
}
