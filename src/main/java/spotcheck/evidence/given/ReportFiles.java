package spotcheck.evidence.given;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.evidence.content.Contents;

/** The report that a laboratory has signed and sealed, as its own PDF file, given to the step that reports the result. */
@Component
public class ReportFiles {

    private static final long LARGEST = 50L << 20;

    private final GivenEvidence evidence;
    private final EvidenceFiles files;
    private final Contents contents;

    ReportFiles(GivenEvidence evidence, EvidenceFiles files, Contents contents) {
        this.evidence = evidence;
        this.files = files;
        this.contents = contents;
    }

    /**
     * The report files of a task; none where the installation asks for no files and none was given.
     *
     * @throws Refused if one is asked for and lacks, cannot be read, has no page, or was the report of another case
     */
    public List<EvidenceFile> of(String task) {
        var reports = evidence.to(task).files().stream()
                .filter(file -> file.type().equals("application/pdf"))
                .toList();
        if (reports.isEmpty() && evidence.filesRequired()) {
            throw new Refused("缺少检验报告原件：请在表单下方上传检验机构已签字、盖章的报告（PDF 文件）");
        }
        reports.forEach(this::check);
        return reports;
    }

    private void check(EvidenceFile report) {
        var others = files.ofContent(report.sha256()).stream()
                .anyMatch(file -> !file.number().equals(report.number()));
        if (others) {
            throw refused(report, "与另一案件中的文件完全相同；一份报告只属于一个案件");
        }
        if (report.bytes().size() > LARGEST) {
            throw refused(report, "超过50 MB");
        }
        try (var content = contents.open(report.sha256());
                var document = Loader.loadPDF(new RandomAccessReadBuffer(content))) {
            refuseUnreadable(report, document);
        } catch (IOException broken) {
            throw refused(report, "不是完整的 PDF 文件，无法打开");
        }
    }

    private static void refuseUnreadable(EvidenceFile report, PDDocument document) {
        if (document.getNumberOfPages() == 0) {
            throw refused(report, "没有任何一页");
        }
        if (document.isEncrypted()) {
            throw refused(report, "设有密码，今后无法保证能够打开");
        }
    }

    private static Refused refused(EvidenceFile report, String reason) {
        return new Refused("检验报告“" + report.name() + "”" + reason + "，请撤回后重新上传");
    }
}
