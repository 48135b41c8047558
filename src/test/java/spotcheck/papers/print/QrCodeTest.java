package spotcheck.papers.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;

/** What a camera reads on a printed sheet. */
class QrCodeTest {

    private static final String CODE = "ABCDEFGHJKLM";

    @Test
    void theSquareOnTheSheetLeadsToThePageOfItsCode() throws Exception {
        var page = new VerifyPlace("https://jdcc.scjgj.cq.gov.cn")
                .on(
                        "<html lang=\"zh-CN\"><head><title>文书</title><style>body { font-family: song; } .qr { width: 20mm }</style>"
                                + "</head><body><p>文书编码 <b>" + CODE + "</b></p></body></html>",
                        CODE);
        var pdf = new PdfPrinter(new PaperFonts(new DefaultResourceLoader(), "", "")).print(page);
        try (var document = Loader.loadPDF(pdf)) {
            var sheet = new PDFRenderer(document).renderImageWithDPI(0, 150);
            assertThat(read(sheet)).isEqualTo("https://jdcc.scjgj.cq.gov.cn/verify/" + CODE);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("文书编码" + CODE, "https://jdcc.scjgj.cq.gov.cn/verify核对真伪");
        }
    }

    private static String read(BufferedImage sheet) throws Exception {
        var points = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
        var source = new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), points);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
