package spotcheck.verification.anchor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Signs anchors, and says whether a signature is ours (Ed25519). */
final class AnchorKey {

    private static final String KIND = "Ed25519";

    private final PrivateKey own;
    private final PublicKey known;

    private AnchorKey(PrivateKey own, PublicKey known) {
        this.own = own;
        this.known = known;
    }

    /** Two lines: the private and the public key. Without the file both are made, readable by nobody else. */
    static AnchorKey of(Path file) throws IOException {
        try {
            return Files.exists(file) ? read(Files.readAllLines(file)) : make(file);
        } catch (GeneralSecurityException unusable) {
            throw new IOException("The key of the anchors cannot be used: " + file, unusable);
        }
    }

    private static AnchorKey read(List<String> lines) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(KIND);
        return new AnchorKey(
                factory.generatePrivate(
                        new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))),
                factory.generatePublic(
                        new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))));
    }

    private static AnchorKey make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(KIND).generateKeyPair();
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        var text = text(pair.getPrivate().getEncoded()) + "\n"
                + text(pair.getPublic().getEncoded()) + "\n";
        Files.writeString(file, text);
        if (!file.toFile().setReadable(false, false) || !file.toFile().setReadable(true, true)) {
            throw new IOException("The key of the anchors cannot be kept from others: " + file);
        }
        return new AnchorKey(pair.getPrivate(), pair.getPublic());
    }

    /** For who checks anchors elsewhere. */
    String publicKey() {
        return text(known.getEncoded());
    }

    String sign(String content) {
        try {
            var signature = Signature.getInstance(KIND);
            signature.initSign(own);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return text(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean isOurs(String content, String signed) {
        try {
            var signature = Signature.getInstance(KIND);
            signature.initVerify(known);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed.strip()));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false; // what is not a signature is not ours
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
