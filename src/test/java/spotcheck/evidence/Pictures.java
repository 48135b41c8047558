package spotcheck.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Small photos as a phone makes them. */
public final class Pictures {

    private Pictures() {}

    /** A photo of one colour; another number, another content. */
    public static byte[] jpeg(int number) {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(number * 7919 & 0xffffff));
        canvas.fillRect(0, 0, 640, 480);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        bytes.writeBytes(("photo " + number).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** Lays a photo where a browser can choose it. */
    public static Path write(Path file, byte[] photo) {
        try {
            return Files.write(file, photo);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** A photo that says when and where it was taken: 29°33′30″ N, 106°33′ E, held upright by turning it right. */
    public static byte[] withExif(int number, String takenAt) {
        var plain = jpeg(number);
        var exif = exif(takenAt);
        var length = exif.length + 2;
        return ByteBuffer.allocate(plain.length + exif.length + 4)
                .put(plain, 0, 2)
                .put(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length})
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** One directory each for the picture, the exposure and the place; big-endian, offsets from the TIFF head. */
    private static byte[] exif(String takenAt) {
        var tiff = ByteBuffer.allocate(256);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 3);
        field(tiff, 0x0112, 3, 1, 6 << 16);
        field(tiff, 0x8769, 4, 1, 50);
        field(tiff, 0x8825, 4, 1, 90);
        tiff.putInt(0);
        tiff.position(50);
        tiff.putShort((short) 1);
        field(tiff, 0x9003, 2, 20, 68);
        tiff.putInt(0);
        tiff.position(68);
        tiff.put((takenAt + "\0").getBytes(StandardCharsets.US_ASCII));
        tiff.position(90);
        tiff.putShort((short) 4);
        field(tiff, 1, 2, 2, 'N' << 24);
        field(tiff, 2, 5, 3, 150);
        field(tiff, 3, 2, 2, 'E' << 24);
        field(tiff, 4, 5, 3, 174);
        tiff.putInt(0);
        tiff.position(150);
        for (int part : new int[] {29, 1, 33, 1, 30, 1, 106, 1, 33, 1, 0, 1}) {
            tiff.putInt(part);
        }
        return ByteBuffer.allocate(6 + tiff.position())
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array(), 0, tiff.position())
                .array();
    }

    private static void field(ByteBuffer tiff, int tag, int kind, int count, int value) {
        tiff.putShort((short) tag).putShort((short) kind).putInt(count).putInt(value);
    }
}
