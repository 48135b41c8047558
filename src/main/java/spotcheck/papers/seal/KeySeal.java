package spotcheck.papers.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import spotcheck.calendar.ChinaTime;

/** A key of PKCS#12 that signs as PAdES (baseline B), by an increment at the end of the file. */
final class KeySeal implements Seal {

    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final int ROOM = 16 * 1024;

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final Clock clock;

    private KeySeal(PrivateKey key, List<X509Certificate> chain, Clock clock) {
        this.key = key;
        this.chain = chain;
        this.clock = clock;
    }

    /** @throws IllegalStateException naming the authority, if the file cannot be read or holds no key */
    static KeySeal read(String authority, SealKeys.Key settings, Clock clock) {
        var password = settings.password().toCharArray();
        try (var file = Files.newInputStream(settings.file())) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(file, password);
            for (var alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    var chain = Arrays.stream(store.getCertificateChain(alias))
                            .map(X509Certificate.class::cast)
                            .toList();
                    return new KeySeal(key, chain, clock);
                }
            }
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("机关 " + authority + " 的电子印章文件 " + settings.file() + " 不能读取", unreadable);
        }
        throw new IllegalStateException("机关 " + authority + " 的电子印章文件 " + settings.file() + " 中没有私钥");
    }

    boolean holdsAt(Instant now) {
        var own = chain.get(0);
        return !now.isBefore(own.getNotBefore().toInstant())
                && !now.isAfter(own.getNotAfter().toInstant());
    }

    @Override
    public String certificate() {
        var own = chain.get(0);
        return own.getSubjectX500Principal().getName() + "，序列号"
                + own.getSerialNumber().toString(16);
    }

    @Override
    public byte[] on(byte[] pdf, String authority, String number) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions();
                var out = new ByteArrayOutputStream()) {
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature(authority, number), this::signed, options);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private PDSignature signature(String authority, String number) {
        var now = new GregorianCalendar(TimeZone.getTimeZone(ChinaTime.ZONE));
        now.setTimeInMillis(clock.millis());
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES);
        signature.setName(authority);
        signature.setReason(number);
        signature.setSignDate(now);
        return signature;
    }

    private byte[] signed(InputStream content) throws IOException {
        return DetachedSignature.of(content.readAllBytes(), key, chain);
    }
}
