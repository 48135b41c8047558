package spotcheck.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as a picture that stands in the page itself. */
final class QrPicture {

    private static final int SIZE = 132;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    static String of(String text) {
        try {
            var cells = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIZE, SIZE);
            var picture = new BufferedImage(cells.getWidth(), cells.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (var y = 0; y < cells.getHeight(); y++) {
                for (var x = 0; x < cells.getWidth(); x++) {
                    picture.setRGB(x, y, cells.get(x, y) ? BLACK : WHITE);
                }
            }
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (WriterException | IOException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
