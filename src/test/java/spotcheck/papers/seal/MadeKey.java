package spotcheck.papers.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key of an authority, as a certification service would give it out, but signed by itself. */
public final class MadeKey {

    public static final String PASSWORD = "sesame";

    private MadeKey() {}

    /** @param algorithm RSA or EC */
    public static void write(Path file, String algorithm, String name, Instant from, int days) {
        try {
            var pairs = KeyPairGenerator.getInstance(algorithm);
            pairs.initialize(algorithm.equals("EC") ? 256 : 2048);
            var pair = pairs.generateKeyPair();
            var subject = new X500Principal("CN=" + name + ",C=CN");
            var signed = new JcaX509v3CertificateBuilder(
                            subject,
                            BigInteger.valueOf(0xC0FFEE),
                            Date.from(from),
                            Date.from(from.plus(days, ChronoUnit.DAYS)),
                            subject,
                            pair.getPublic())
                    .build(new JcaContentSignerBuilder(algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA")
                            .build(pair.getPrivate()));
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("seal", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {
                new JcaX509CertificateConverter().getCertificate(signed)
            });
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = Files.newOutputStream(file)) {
                store.store(out, PASSWORD.toCharArray());
            }
        } catch (GeneralSecurityException | OperatorCreationException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
