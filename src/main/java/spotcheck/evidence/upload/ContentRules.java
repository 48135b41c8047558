package spotcheck.evidence.upload;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.mp4.Mp4Directory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.MediaForm;

/**
 * What a file must hold to stand for a record, as far as that can be measured: how large a picture is, how long a video
 * runs. What cannot be read says nothing, and is left to the people who look at it.
 */
@Component
class ContentRules {

    static final int LONG_SIDE = 640;
    static final int SHORT_SIDE = 480;
    private static final int SECONDS = 3;
    private static final int SECONDS_OF_EACH_STEP = 10;

    private static final Logger LOG = LoggerFactory.getLogger(ContentRules.class);

    private final RecordsInOne records;

    ContentRules(RecordsInOne records) {
        this.records = records;
    }

    /** @throws Refused if the file cannot stand for the records */
    void refuse(Bytes file, String type, List<EvidencePiece> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        if (type.startsWith("image/")) {
            records.refuseSeveral(type, pieces);
            refuseSmall(file);
        } else if (type.startsWith("video/")) {
            refuseShort(file, pieces);
        }
    }

    private static void refuseSmall(Bytes file) {
        try (var bytes = file.open();
                var stream = ImageIO.createImageInputStream(bytes)) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return;
            }
            var reader = readers.next();
            reader.setInput(stream);
            refuseSmall(reader.getWidth(0), reader.getHeight(0));
            reader.dispose();
        } catch (IOException damaged) {
            LOG.info("The size of a picture cannot be read: {}", damaged.toString());
        }
    }

    static void refuseSmall(int width, int height) {
        if (Math.max(width, height) < LONG_SIDE || Math.min(width, height) < SHORT_SIDE) {
            throw new Refused(
                    "codes",
                    "照片只有 %d×%d 像素，不足以看清所证明的事项；作为证据的照片不小于 %d×%d 像素".formatted(width, height, LONG_SIDE, SHORT_SIDE));
        }
    }

    private static void refuseShort(Bytes file, List<EvidencePiece> pieces) {
        var runs = seconds(file);
        if (runs.isPresent()) {
            refuseShort(runs.getAsDouble(), pieces);
        }
    }

    /** A recording without interruption has to show each of the steps for which it stands (CQ23-39d, CQ20-35d). */
    static void refuseShort(double seconds, List<EvidencePiece> pieces) {
        var steps = pieces.stream()
                .filter(piece -> piece.form() == MediaForm.CONTINUOUS_VIDEO)
                .count();
        var least = steps == 0 ? SECONDS : steps * SECONDS_OF_EACH_STEP;
        if (seconds < least) {
            throw new Refused("codes", "录像只有 %.0f 秒，不可能记录所证明的全部事项（至少 %d 秒）".formatted(seconds, least));
        }
    }

    private static OptionalDouble seconds(Bytes file) {
        try (var bytes = file.open()) {
            var head = ImageMetadataReader.readMetadata(bytes, file.size()).getFirstDirectoryOfType(Mp4Directory.class);
            return Optional.ofNullable(head).map(ContentRules::seconds).orElse(OptionalDouble.empty());
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            LOG.info("The length of a video cannot be read: {}", unreadable.toString());
            return OptionalDouble.empty();
        }
    }

    /** What was uploaded, or what is kept of it. */
    interface Bytes {

        InputStream open() throws IOException;

        /** Length in bytes. */
        long size() throws IOException;

        static Bytes of(Path file) {
            return new Bytes() {

                @Override
                public InputStream open() throws IOException {
                    return new BufferedInputStream(Files.newInputStream(file));
                }

                @Override
                public long size() throws IOException {
                    return Files.size(file);
                }
            };
        }
    }

    private static OptionalDouble seconds(Mp4Directory head) {
        try {
            return OptionalDouble.of(
                    head.getDouble(Mp4Directory.TAG_DURATION) / head.getDouble(Mp4Directory.TAG_TIME_SCALE));
        } catch (MetadataException silent) {
            return OptionalDouble.empty();
        }
    }
}
