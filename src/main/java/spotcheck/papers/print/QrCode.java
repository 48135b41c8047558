package spotcheck.papers.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a square that cameras read, also when a quarter of it is stained. */
public final class QrCode {

    /** Points of the picture for each point of the code, so that printers do not blur it. */
    private static final int SCALE = 6;

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 2);

    private QrCode() {}

    /** As the source of an image within a page. */
    public static String of(String address) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS)), "png", out);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static BufferedImage picture(BitMatrix code) {
        var size = code.getWidth() * SCALE;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        var grey = picture.getRaster();
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                grey.setSample(x, y, 0, code.get(x / SCALE, y / SCALE) ? 0 : 255);
            }
        }
        return picture;
    }
}
