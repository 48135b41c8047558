package spotcheck.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much evidence there may be.
 *
 * @param person what one person has begun to upload and not finished
 * @param ofCase the files of one case
 */
@ConfigurationProperties("spotcheck.evidence.limits")
public record EvidenceLimits(
        @DefaultValue("10GB") DataSize person,
        @DefaultValue("100GB") DataSize ofCase) {}
