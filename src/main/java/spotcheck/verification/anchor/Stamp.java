package spotcheck.verification.anchor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/** The time stamp beside an anchor, and whether it is of this file and of those who are trusted with it. */
final class Stamp {

    private static final String ENDING = ".tsr";

    private Stamp() {}

    static Path beside(Path anchor) {
        return anchor.resolveSibling(anchor.getFileName() + ENDING);
    }

    static byte[] imprint(Path anchor) throws IOException {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(anchor));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param trusted certificate of the authority or of who certified it (PEM or DER); null if any is taken */
    static Optional<String> problem(Path anchor, @Nullable Path trusted) throws IOException {
        var name = anchor.getFileName();
        try {
            var token = new TimeStampToken(new CMSSignedData(Files.readAllBytes(beside(anchor))));
            if (!Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), imprint(anchor))) {
                return Optional.of("锚定文件 " + name + " 与其时间戳不符，文件在加盖时间戳后被改动");
            }
            validate(token, trusted);
            return Optional.empty();
        } catch (CMSException | TSPException | OperatorCreationException | GeneralSecurityException invalid) {
            return Optional.of("锚定文件 " + name + " 的时间戳无效");
        }
    }

    private static void validate(TimeStampToken token, @Nullable Path trusted)
            throws TSPException, OperatorCreationException, GeneralSecurityException, IOException {
        var signer = signer(token);
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        if (trusted != null) {
            var known = certificate(trusted);
            if (!known.equals(signer)) {
                signer.verify(known.getPublicKey());
            }
        }
    }

    private static X509Certificate signer(TimeStampToken token) throws GeneralSecurityException, TSPException {
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            if (token.getSID().match(holder)) {
                return new JcaX509CertificateConverter().getCertificate(holder);
            }
        }
        throw new TSPException("No certificate in the time stamp");
    }

    private static X509Certificate certificate(Path file) throws IOException, GeneralSecurityException {
        try (var bytes = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        }
    }
}
