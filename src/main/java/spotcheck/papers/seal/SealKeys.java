package spotcheck.papers.seal;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which authorities have a key that seals: {@code spotcheck.seal.keys.<code>.file} and {@code .password}.
 *
 * @param keys by code of the authority
 */
@ConfigurationProperties("spotcheck.seal")
record SealKeys(@DefaultValue Map<String, Key> keys) {

    /**
     * @param file a PKCS#12 file with one private key and its certificates
     * @param password of the file and of the key in it
     */
    record Key(Path file, String password) {}
}
