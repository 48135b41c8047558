package spotcheck.replay;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** A picture on which stands for which case and step it was made, and that it proves nothing. */
@Component
class MadePhoto {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    /** Read only where cases are replayed, not at every start of a server. */
    private final SingletonSupplier<Font> font;

    MadePhoto(@Value("${spotcheck.paper.font:classpath:fonts/NotoSansSC_400Regular.ttf}") Resource file) {
        this.font = SingletonSupplier.of(() -> read(file));
    }

    byte[] of(String caseNumber, String step, String record) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(new Color(0xdfe6ee));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(new Color(0x22334a));
        canvas.setFont(font.obtain().deriveFont(40f));
        canvas.drawString(caseNumber, 60, 190);
        canvas.drawString(step, 60, 260);
        canvas.setFont(font.obtain().deriveFont(26f));
        canvas.drawString(record, 60, 320);
        canvas.drawString("示例照片，不是真实证据", 60, 380);
        canvas.dispose();
        return jpeg(image);
    }

    private static Font read(Resource file) {
        try (var bytes = file.getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException | FontFormatException unreadable) {
            throw new IllegalStateException("No font for pictures: " + file, unreadable);
        }
    }

    private static byte[] jpeg(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
