package spotcheck.evidence.upload;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.MediaForm;
import spotcheck.evidence.Pictures;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.source.RegulationFiles;

/** What a file can stand for, by what can be measured of it. */
class ContentRulesTest {

    private final ContentRules rules = new ContentRules(new RecordsInOne(RegulationFiles.shipped()));

    @Test
    void aTinyPictureShowsNothing(@TempDir Path folder) throws IOException {
        var photo = Files.write(folder.resolve("a.jpg"), Pictures.jpeg(7));
        assertThatNoException()
                .isThrownBy(() -> rules.refuse(
                        ContentRules.Bytes.of(photo), "image/jpeg", pieces(MediaForm.PHOTO, "sealing-process")));
        assertThatThrownBy(() -> ContentRules.refuseSmall(640, 479)).hasMessageContaining("640×480");
        assertThatThrownBy(() -> ContentRules.refuseSmall(1, 1)).hasMessageContaining("1×1");
        assertThatNoException().isThrownBy(() -> ContentRules.refuseSmall(480, 640));
    }

    /** One picture of one colour stood for seven records of CQ23-32. */
    @Test
    void aPictureStandsForOneRecordUnlessTheArticleNamesThemTogether(@TempDir Path folder) throws IOException {
        var photo = ContentRules.Bytes.of(Files.write(folder.resolve("a.jpg"), Pictures.jpeg(7)));
        assertThatThrownBy(() -> rules.refuse(
                        photo, "image/jpeg", pieces(MediaForm.PHOTO_OR_VIDEO, "site-and-location", "sealing-process")))
                .hasMessageContaining("一张照片只能证明一项");
        assertThatThrownBy(() -> rules.refuse(
                        photo, "image/jpeg", pieces(MediaForm.PHOTO_OR_VIDEO, "sample-state", "stock-quantity")))
                .hasMessageContaining("一张照片只能证明一项");
        assertThatNoException()
                .isThrownBy(() -> rules.refuse(
                        photo, "image/jpeg", pieces(MediaForm.PHOTO_OR_VIDEO, "sample-state", "seal-integrity")));
    }

    @Test
    void twoSecondsAreNotAWholePurchase() {
        var purchase = pieces(MediaForm.CONTINUOUS_VIDEO, "1", "2", "3", "4", "5", "6", "7");
        assertThatThrownBy(() -> ContentRules.refuseShort(2, purchase)).hasMessageContaining("至少 70 秒");
        assertThatThrownBy(() -> ContentRules.refuseShort(2, pieces(MediaForm.VIDEO, "1")))
                .hasMessageContaining("至少 3 秒");
        assertThatNoException().isThrownBy(() -> ContentRules.refuseShort(70, purchase));
    }

    /** The example that the replay files runs long enough for its seven records. */
    @Test
    void theLengthIsReadFromTheHeadOfTheVideo() {
        var video = Path.of("src/main/resources/replay/video.mp4");
        assertThatNoException()
                .isThrownBy(() -> rules.refuse(
                        ContentRules.Bytes.of(video),
                        "video/mp4",
                        pieces(MediaForm.CONTINUOUS_VIDEO, "1", "2", "3", "4", "5", "6", "7")));
        assertThatThrownBy(() -> rules.refuse(
                        ContentRules.Bytes.of(video),
                        "video/mp4",
                        pieces(MediaForm.CONTINUOUS_VIDEO, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")))
                .hasMessageContaining("秒");
    }

    private static List<EvidencePiece> pieces(MediaForm form, String... codes) {
        return Stream.of(codes)
                .map(code -> new EvidencePiece(code, code, form, form.code(), RuleIds.none()))
                .toList();
    }
}
