package spotcheck.evidence.content;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.evidence.Capture;

/** Reads EXIF and the head of videos. A file without them, or with broken ones, is evidence all the same. */
@Component
public class CaptureReader {

    private static final Logger LOG = LoggerFactory.getLogger(CaptureReader.class);
    private static final int LONGEST_DEVICE = 200;
    /** Cameras without a clock say 1904, 1970 or 1980. */
    private static final int FIRST_YEAR = 2000;

    public Capture read(Path file, String type) {
        if (!type.startsWith("image/") && !type.startsWith("video/")) {
            return Capture.nothing();
        }
        try (var bytes = Files.newInputStream(file)) {
            return of(ImageMetadataReader.readMetadata(bytes, Files.size(file)));
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            LOG.info("No capture data in a file of type {}: {}", type, unreadable.toString());
            return Capture.nothing();
        }
    }

    private static Capture of(Metadata metadata) {
        var place = first(metadata, GpsDirectory.class).map(GpsDirectory::getGeoLocation);
        var camera = first(metadata, ExifIFD0Directory.class);
        return new Capture(
                takenAt(metadata).orElse(null),
                place.map(GeoLocation::getLatitude).orElse(null),
                place.map(GeoLocation::getLongitude).orElse(null),
                camera.map(CaptureReader::device)
                        .filter(name -> !name.isEmpty())
                        .orElse(null),
                camera.map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                        .filter(turn -> turn >= Capture.UPRIGHT && turn <= 8)
                        .orElse(Capture.UPRIGHT));
    }

    private static Optional<OffsetDateTime> takenAt(Metadata metadata) {
        var china = TimeZone.getTimeZone(ChinaTime.ZONE);
        return Stream.of(
                        first(metadata, ExifSubIFDDirectory.class).map(exif -> exif.getDateOriginal(china)),
                        date(metadata, Mp4Directory.class, Mp4Directory.TAG_CREATION_TIME),
                        date(metadata, QuickTimeDirectory.class, QuickTimeDirectory.TAG_CREATION_TIME))
                .flatMap(Optional::stream)
                .map(CaptureReader::inChina)
                .filter(taken -> taken.getYear() >= FIRST_YEAR)
                .findFirst();
    }

    private static <T extends Directory> Optional<Date> date(Metadata metadata, Class<T> kind, int tag) {
        return first(metadata, kind).map(directory -> directory.getDate(tag));
    }

    @SuppressWarnings("JavaUtilDate") // the library speaks java.util.Date
    private static OffsetDateTime inChina(Date date) {
        return ZonedDateTime.ofInstant(date.toInstant(), ChinaTime.ZONE).toOffsetDateTime();
    }

    private static <T extends Directory> Optional<T> first(Metadata metadata, Class<T> kind) {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(kind));
    }

    private static String device(ExifIFD0Directory camera) {
        var name = Stream.of(text(camera, ExifIFD0Directory.TAG_MAKE), text(camera, ExifIFD0Directory.TAG_MODEL))
                .filter(Objects::nonNull)
                .map(String::trim)
                .collect(Collectors.joining(" "));
        return name.substring(0, Math.min(name.length(), LONGEST_DEVICE)).trim();
    }

    private static @Nullable String text(ExifIFD0Directory camera, int tag) {
        return camera.getString(tag);
    }
}
