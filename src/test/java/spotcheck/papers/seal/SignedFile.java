package spotcheck.papers.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** A signed PDF as whoever receives it reads it, without what made it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SignedFile(byte[] file, PDSignature signature) {

    public static List<SignedFile> in(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return pdf.getSignatureDictionaries().stream()
                    .map(signature -> new SignedFile(file, signature))
                    .toList();
        }
    }

    /** From the first to the last byte, but for the signature itself. */
    public boolean coversTheWholeFile() {
        var range = signature.getByteRange();
        return range[0] == 0
                && file[range[1]] == '<'
                && file[range[2] - 1] == '>'
                && range[2] + range[3] == file.length;
    }

    public boolean isValid() throws IOException, CMSException {
        try {
            var signer = signer();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate()));
        } catch (OperatorCreationException | GeneralSecurityException failed) {
            throw new IOException(failed);
        } catch (CMSException differs) {
            return false;
        }
    }

    /** As the baseline of PAdES has it: the certificate is named in what is signed, the time is not. */
    public boolean isOfTheBaseline() throws IOException, CMSException {
        var said = signer().getSignedAttributes();
        return signature.getSubFilter().equals("ETSI.CAdES.detached")
                && said.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2) != null
                && said.get(CMSAttributes.signingTime) == null
                && signature.getSignDate() != null;
    }

    public X509CertificateHolder certificate() throws IOException, CMSException {
        return signed().getCertificates().getMatches(null).iterator().next();
    }

    private SignerInformation signer() throws IOException, CMSException {
        return signed().getSignerInfos().getSigners().iterator().next();
    }

    private CMSSignedData signed() throws IOException, CMSException {
        return new CMSSignedData(
                new CMSProcessableByteArray(signature.getSignedContent(file)), signature.getContents(file));
    }
}
