package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.PrintedPaper;

/** What an act issues is a file that says what the case knows, from the notice to the announcement. */
@TestPropertySource(properties = "spotcheck.paper.printer=pdf")
class PaperFilesProcessTest extends Procedure {

    private static final Path LOOKED_AT = Path.of("target/papers");

    @Autowired
    private PaperFiles files;

    @AfterEach
    void everyPaperIsAFileWhoseFingerprintStandsInTheFile() throws IOException {
        Files.createDirectories(LOOKED_AT);
        for (var paper : papers.of(number)) {
            var file = files.of(paper.id()).orElseThrow();
            Files.write(LOOKED_AT.resolve(paper.kind() + "-" + number + ".pdf"), file.content());
            assertThat(file.sha256()).isEqualTo(PrintedPaper.sha256(file.content()));
            assertThat(entries.of(number))
                    .filteredOn(entry -> entry.kind().equals("paper." + paper.kind()))
                    .anyMatch(entry -> entry.details().contains(file.sha256()));
            assertThat(text(file)).contains(compact(paper.title()), compact(paper.number()), file.verifyCode());
        }
    }

    /** NMG and CQ alike: who is told learns the right, the day and the body; who is ordered learns how long (CQ23-54a, CQ23-70a). */
    @Test
    void aFailingProductIsToldOrderedAndReinspected() throws IOException {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        assertThat(textOf("spot-check-notice")).contains("重庆市产品质量监督抽查实施办法", "第二十四条", "铜芯电缆", "重庆抽样员甲", "可以拒绝抽样");
        assertThat(textOf("sampling-sheet")).contains("铜芯电缆", "BV2.5", "抽样基数", "重庆产品抽样服务中心");
        assertThat(textOf("result-notice")).contains("检2026-001", "不合格", "15日内", "重庆市市场监督管理局书面提出");
        assertThat(textOf("rectification-order")).contains("第七十条", "60日内完成整改", "75日内", "《中华人民共和国产品质量法》第十七条");
        objectionPeriodOver(PARTY);
        rectified();
        reinspected(true);
        assertThat(textOf("reinspection-notice")).contains("重庆市渝中区市场监督管理局", "铜芯电缆", "复查");
        handlingFiled();
        publishedAndClosed();
        assertThat(textOf("result-publication")).contains("重庆市市场监督管理局", "不合格");
        assertThat(textOf("sample-receipt")).contains("铜芯电缆", "检验样品", "备用样品").doesNotContain("某五金经营部");
        assertThat(textOf("reinspection-sheet")).contains("铜芯电缆", "重庆市渝中区市场监督管理局");
        assertThat(textOf("service-receipt"))
                .contains(numberOf("rectification-order"), sha256Of("rectification-order"));
    }

    /** The trial measures of Inner Mongolia have titles, periods and articles of their own. */
    @Test
    void anotherRegimeSpeaksInItsOwnWords() throws IOException {
        opened(INNER_MONGOLIA, "producer");
        failedAndOrdered();
        assertThat(textOf("spot-check-notice"))
                .contains("产品质量监督抽查/复查通知书", "《内蒙古自治区市场监管部门产品质量监督抽查管理办法（试行）》第十八条")
                .doesNotContain("重庆");
        assertThat(textOf("result-notice")).contains("产品质量监督抽查结果通知单", "15日内");
        objectionPeriodOver(PARTY);
        rectified();
        reinspected(true);
        handlingFiled();
        assertThat(textOf("handling-register")).contains("产品质量监督抽查不合格产品企业后处理登记表", "铜芯电缆", "第五十七条", "检2026-001");
    }

    private String textOf(String kind) throws IOException {
        return text(files.of(newest(kind).id()).orElseThrow());
    }

    private String numberOf(String kind) {
        return compact(newest(kind).number());
    }

    private String sha256Of(String kind) {
        return files.of(newest(kind).id()).orElseThrow().sha256();
    }

    private Paper newest(String kind) {
        return papers.of(number).stream()
                .filter(one -> one.kind().equals(kind))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static String text(PrintedPaper file) throws IOException {
        try (var pdf = Loader.loadPDF(file.content())) {
            return compact(new PDFTextStripper().getText(pdf));
        }
    }

    /** Where a line breaks says nothing. */
    private static String compact(String text) {
        return text.replaceAll("\\s", "");
    }
}
