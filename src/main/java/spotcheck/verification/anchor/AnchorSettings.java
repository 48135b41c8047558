package spotcheck.verification.anchor;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where anchors stand.
 *
 * @param folder on another machine than the database, best one that can only be added to
 * @param key file of the private key (PKCS 8, Base64) that signs them; made where there is none
 * @param timeStampAuthority address of a time-stamp authority (RFC 3161); null if anchors are not stamped
 * @param timeStampCertificate its certificate, or that of who certified it; null if any is taken
 */
@ConfigurationProperties("spotcheck.anchor")
public record AnchorSettings(
        @DefaultValue("data/anchors") Path folder,
        @DefaultValue("data/anchor.key") Path key,
        @Nullable URI timeStampAuthority,
        @Nullable Path timeStampCertificate) {}
