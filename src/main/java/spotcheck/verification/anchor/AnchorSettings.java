package spotcheck.verification.anchor;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where anchors stand.
 *
 * @param folder on another machine than the database, best one that can only be added to
 * @param key file of the private key (PKCS 8, Base64) that signs them; made where there is none
 */
@ConfigurationProperties("spotcheck.anchor")
public record AnchorSettings(
        @DefaultValue("data/anchors") Path folder,
        @DefaultValue("data/anchor.key") Path key) {}
