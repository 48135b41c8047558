package spotcheck.evidence;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where evidence is kept and what is asked of it.
 *
 * @param filesRequired whether a photo or video that a step must leave behind has to be a file; else a tick will do
 * @param folder where files are kept, and where uploads arrive
 * @param largest how large one file may be
 * @param uploadsKept how long an upload that was broken off can be resumed
 * @param recheck after how long a stored file is read again and compared with its hash
 * @param s3 an S3-compatible store in place of the folder
 */
@ConfigurationProperties("spotcheck.evidence")
public record EvidenceSettings(
        @DefaultValue("true") boolean filesRequired,
        @DefaultValue("data/evidence") Path folder,
        @DefaultValue("2GB") DataSize largest,
        @DefaultValue("7d") Duration uploadsKept,
        @DefaultValue("7d") Duration recheck,
        @Nullable S3 s3) {

    /**
     * Where files are kept in a store that speaks S3.
     *
     * @param endpoint address of the service
     * @param pathStyle whether the bucket stands in the path, as most stores other than Amazon's want it
     */
    public record S3(
            String endpoint,
            @DefaultValue("cn-north-1") String region,
            String bucket,
            String accessKey,
            String secretKey,
            @DefaultValue("true") boolean pathStyle) {}
}
