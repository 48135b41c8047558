package spotcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.course.CaseClosed;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.evidence.EvidenceFacts.GivenTo;
import spotcheck.evidence.content.Contents;
import spotcheck.evidence.content.Hashes;
import spotcheck.evidence.keeping.Destruction;
import spotcheck.evidence.keeping.LegalHolds;

/** Evidence is kept as long as the law wants, and as long as it is held; who may see the case may see it. */
class EvidenceKeepingProcessTest extends StageTest {

    @Autowired
    private Destruction destruction;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Contents contents;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceAccess access;

    @Autowired
    private BlindSamples blind;

    @Autowired
    private ApplicationEventPublisher events;

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    @Proves({"NMG-62"})
    void nothingIsDestroyedBeforeTwoYearsHavePassedNorUnderAHold() throws IOException {
        var number = aCase("nmg-trial", "producer");
        var file = given(number, "nm-sampler1");
        as("nm-leader", "leader-150100");
        assertThatThrownBy(() -> destruction.destroy(number, "期满"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("案件尚未办结");
        closed(number);
        assertThat(destruction.keptUntil(number)).isPresent();
        var end = destruction.keptUntil(number).orElseThrow();
        assertThat(end).isAfterOrEqualTo(LocalDate.of(2028, 3, 2));
        clock.travelTo(end);
        assertThatThrownBy(() -> destruction.destroy(number, "期满"))
                .hasMessage("保存期限至" + ChinaTime.inWords(end) + "，届满前不得销毁");
        clock.travelTo(end.plusDays(1));
        holds.place(number, "行政诉讼尚未审结");
        assertThatThrownBy(() -> destruction.destroy(number, "期满")).hasMessageContaining("正在保全");
        holds.lift(number, holds.of(number).get(0).id(), "判决已生效");
        as("nm-organizer", "organizer-150100");
        assertThatThrownBy(() -> destruction.destroy(number, "期满")).isInstanceOf(Forbidden.class);
        as("nm-leader", "leader-150100");
        destruction.destroy(number, "保存期满，经批准销毁");
        assertThatThrownBy(() -> contents.open(file.sha256())).isInstanceOf(IOException.class);
        assertThat(files.of(number))
                .singleElement()
                .extracting(one -> one.bytes().state().code())
                .isEqualTo("destroyed");
        assertThat(entryTitles(number)).contains("对证据和样品实施保全，停止销毁和处置", "解除对证据和样品的保全", "保存期限届满，销毁证据文件");
    }

    @Test
    void whereNothingSaysHowLongNothingIsDestroyed() {
        var number = aCase("cq-2023", "producer");
        closed(number);
        clock.travelTo(LocalDate.of(2046, 3, 2));
        as("cq-leader", "leader-500000");
        assertThatThrownBy(() -> destruction.destroy(number, "太久了")).hasMessageContaining("没有规定保存期限");
    }

    @Test
    void whatAnotherCaseHasAsWellStays() throws IOException {
        var number = aCase("nmg-trial", "producer");
        var file = given(number, "nm-sampler1");
        given(aCase("nmg-trial", "seller"), "nm-sampler1", file.sha256());
        closed(number);
        clock.travelTo(destruction.keptUntil(number).orElseThrow().plusDays(1));
        as("nm-leader", "leader-150100");
        destruction.destroy(number, "期满");
        try (var bytes = contents.open(file.sha256())) {
            assertThat(Hashes.of(bytes)).isEqualTo(file.sha256());
        }
    }

    @Test
    @Proves({"NMG-35b"})
    void ofABlindSampleTheLaboratorySeesWhatItHasMadeItself() throws IOException {
        var number = aCase("nmg-trial", "seller");
        var site = given(number, "nm-sampler1");
        blind.order(cases.get(number));
        var own = given(number, "nm-inspector");
        as("nm-inspector", "inspector-nm-lab1");
        assertThat(access.visible(number)).extracting(EvidenceFile::id).containsExactly(own.id());
        assertThatThrownBy(() -> access.get(site.id())).isInstanceOf(Forbidden.class);
        blind.disclose(number);
        assertThat(access.visible(number)).hasSize(2);
    }

    @Test
    @Proves({"CQN-2-3c"})
    void theSamplingBodyAndTheOrganizerLookAtThePicturesOfTheSite() throws IOException {
        var number = aCase("cq-2021", "producer");
        var site = given(number, "cq-sampler1");
        as("cq-sampler2", "sampler-cq-body");
        assertThat(access.visible(number)).extracting(EvidenceFile::id).containsExactly(site.id());
        as("cq-organizer", "organizer-500000");
        assertThat(access.get(site.id()).uploadedBy()).isEqualTo("cq-sampler1");
        as("nm-sampler1", "sampler-nm-body");
        assertThatThrownBy(() -> access.visible(number)).isInstanceOf(Forbidden.class);
    }

    private EvidenceFile given(CaseNumber number, String person) throws IOException {
        var bytes = ("照片 " + number + person).getBytes(StandardCharsets.UTF_8);
        var hash = Hashes.of(new ByteArrayInputStream(bytes));
        contents.keep(hash, Files.write(Files.createTempFile("evidence", ""), bytes), bytes.length);
        return given(number, person, hash);
    }

    private EvidenceFile given(CaseNumber number, String person, String hash) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
        var id = files.add(new EvidenceFacts(
                number,
                new GivenTo("task", "sealSamples", "封样留证并交运"),
                hash,
                "现场.jpg",
                "image/jpeg",
                List.of(),
                "",
                person,
                now,
                Capture.nothing()));
        return files.find(id).orElseThrow();
    }

    private void closed(CaseNumber number) {
        cases.close(number, "closed", TODAY);
        events.publishEvent(new CaseClosed(number, TODAY));
    }

    private void as(String person, String group) {
        identity.setAuthentication(person, List.of(group));
    }
}
