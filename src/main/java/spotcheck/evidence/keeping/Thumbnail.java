package spotcheck.evidence.keeping;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

/**
 * A small upright copy of a picture, read with gaps so that a large one takes little memory; two at once at most. What
 * claims to be larger than any camera makes is not unfolded.
 */
public final class Thumbnail {

    private static final Logger LOG = LoggerFactory.getLogger(Thumbnail.class);
    private static final int EDGE = 320;
    private static final int LONGEST_EDGE = 40_000;
    private static final long MOST_PIXELS = 250_000_000;
    private static final Semaphore SLOTS = new Semaphore(2);

    private Thumbnail() {}

    /** @param orientation as the camera held it (EXIF); empty for pictures that Java cannot read, or are no real ones */
    public static Optional<byte[]> of(Resource picture, int orientation) throws IOException {
        SLOTS.acquireUninterruptibly();
        try (var bytes = picture.getInputStream();
                var image = ImageIO.createImageInputStream(bytes)) {
            var readers = ImageIO.getImageReaders(image);
            return readers.hasNext() ? read(readers.next(), image, orientation) : Optional.empty();
        } catch (IIOException | IllegalArgumentException broken) {
            LOG.info("No thumbnail: {}", broken.toString());
            return Optional.empty();
        } finally {
            SLOTS.release();
        }
    }

    private static Optional<byte[]> read(ImageReader reader, ImageInputStream image, int orientation)
            throws IOException {
        try {
            reader.setInput(image, true, true);
            if (isUnreal(reader.getWidth(0), reader.getHeight(0))) {
                return Optional.empty();
            }
            var gap = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / EDGE);
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(gap, gap, 0, 0);
            return Optional.of(jpeg(upright(reader.read(0, how), orientation)));
        } finally {
            reader.dispose();
        }
    }

    private static boolean isUnreal(int width, int height) {
        return Math.max(width, height) > LONGEST_EDGE || (long) width * height > MOST_PIXELS;
    }

    private static BufferedImage upright(BufferedImage read, int orientation) {
        var quarter = orientation >= 5;
        var turned = new BufferedImage(
                quarter ? read.getHeight() : read.getWidth(),
                quarter ? read.getWidth() : read.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        var canvas = turned.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        draw(canvas, read, turned, orientation);
        canvas.dispose();
        return turned;
    }

    private static void draw(Graphics2D canvas, BufferedImage read, BufferedImage turned, int orientation) {
        var turns =
                switch (orientation) {
                    case 3, 4 -> 2;
                    case 6, 7 -> 1;
                    case 5, 8 -> 3;
                    default -> 0;
                };
        var way = new AffineTransform();
        way.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        way.quadrantRotate(turns);
        way.translate(-read.getWidth() / 2.0, -read.getHeight() / 2.0);
        canvas.drawImage(read, way, null);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
