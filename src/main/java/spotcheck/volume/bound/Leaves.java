package spotcheck.volume.bound;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.keeping.EvidenceContent;
import spotcheck.volume.Volume;
import spotcheck.volume.bound.sheet.CaseSheets;
import spotcheck.volume.bound.sheet.ClosingSheet;
import spotcheck.volume.bound.sheet.EvidenceSheets;
import spotcheck.volume.bound.sheet.Sheet;
import spotcheck.volume.bound.sheet.SheetPrinter;
import spotcheck.volume.bound.sheet.VolumeNames;

/** What is bound into a volume, in the order in which one reads it. */
@Component
class Leaves {

    private static final String PDF = "application/pdf";
    private static final long LARGEST = 100L * 1024 * 1024;

    private final PaperFiles papers;
    private final EvidenceContent evidence;
    private final CaseSheets sheets;
    private final EvidenceSheets evidenceSheets;
    private final ClosingSheet closing;
    private final SheetPrinter printer;
    private final VolumeNames names;

    Leaves(
            PaperFiles papers,
            EvidenceContent evidence,
            CaseSheets sheets,
            EvidenceSheets evidenceSheets,
            ClosingSheet closing,
            SheetPrinter printer,
            VolumeNames names) {
        this.papers = papers;
        this.evidence = evidence;
        this.sheets = sheets;
        this.evidenceSheets = evidenceSheets;
        this.closing = closing;
        this.printer = printer;
        this.names = names;
    }

    List<Leaf> of(Volume volume) {
        var leaves = new ArrayList<Leaf>();
        var persons = names.of(volume);
        leaves.add(table(sheets.summary(volume)));
        volume.papers().forEach(paper -> leaves.add(paper(volume, paper)));
        if (!volume.reports().isEmpty()) {
            leaves.add(table(sheets.reports(volume)));
        }
        leaves.add(table(sheets.service(volume)));
        leaves.add(table(sheets.samples(volume)));
        leaves.add(table(evidenceSheets.list(volume)));
        volume.standingEvidence().stream()
                .filter(file -> file.type().equals(PDF) && file.counts())
                .forEach(file -> leaves.add(evidence(file, persons)));
        leaves.add(table(sheets.entries(volume)));
        leaves.add(table(closing.of(volume)));
        return leaves;
    }

    private Leaf table(Sheet sheet) {
        return Leaf.table(sheet.title(), printer.parts(sheet));
    }

    private Leaf paper(Volume volume, Paper paper) {
        return new Leaf(
                paper.title(),
                paper.number(),
                names.issuer(paper.issuer()),
                paper.issuedOn().toString(),
                state(paper),
                volume.print(paper).orElse(""),
                List.of(() -> Loader.loadPDF(papers.of(paper.id())
                        .orElseThrow(() -> new IOException("no file of " + paper.number()))
                        .content())));
    }

    private static String state(Paper paper) {
        return paper.isInForce() ? "" : paper.state().label();
    }

    private Leaf evidence(EvidenceFile file, VolumeNames.Persons persons) {
        return new Leaf(
                file.name(),
                "",
                persons.of(file.uploadedBy()),
                ChinaTime.dayOf(file.facts().uploadedAt().toInstant()).toString(),
                "证据",
                file.sha256(),
                List.of(() -> open(file)));
    }

    /** Read piece by piece from the disk, and gone from it as soon as it is read. */
    private PDDocument open(EvidenceFile file) throws IOException {
        if (file.bytes().size() > LARGEST) {
            throw new IOException("larger than " + LARGEST);
        }
        var copy = Files.createTempFile("volume", ".pdf");
        try (var bytes = evidence.of(file).getInputStream();
                var out = Files.newOutputStream(copy)) {
            bytes.transferTo(out);
            return Loader.loadPDF(new RandomAccessReadBufferedFile(copy.toFile()));
        } finally {
            Files.delete(copy); // what is open is read on
        }
    }
}
