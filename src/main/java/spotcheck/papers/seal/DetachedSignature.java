package spotcheck.papers.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The signature of PAdES, baseline B (ETSI EN 319 142-1): names the certificate by its hash, and no time of its own. */
final class DetachedSignature {

    private DetachedSignature() {}

    /** @param chain the certificate of the key first */
    static byte[] of(byte[] content, PrivateKey key, List<X509Certificate> chain) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer(key, chain.get(0)));
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException failed) {
            throw new IOException(failed);
        }
    }

    private static SignerInfoGenerator signer(PrivateKey key, X509Certificate own)
            throws GeneralSecurityException, OperatorCreationException {
        var algorithm = "SHA256with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm());
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(new Attributes(named(own)))
                .build(new JcaContentSignerBuilder(algorithm).build(key), own);
    }

    private static AttributeTable named(X509Certificate own) throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256").digest(own.getEncoded());
        var certificate = new SigningCertificateV2(new ESSCertIDv2(hash));
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificate)));
        return new AttributeTable(attributes);
    }

    /** The time stands in the file itself. */
    private static final class Attributes extends DefaultSignedAttributeTableGenerator {

        Attributes(AttributeTable more) {
            super(more);
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked", "JdkObsolete"}) // the interface of the library
        protected Hashtable createStandardAttributeTable(Map parameters) {
            var standard = super.createStandardAttributeTable(parameters);
            standard.remove(CMSAttributes.signingTime);
            return standard;
        }
    }
}
