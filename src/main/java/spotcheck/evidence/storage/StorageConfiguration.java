package spotcheck.evidence.storage;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import spotcheck.casefile.paper.PaperStore;
import spotcheck.evidence.EvidenceSettings;
import spotcheck.evidence.content.ContentStore;

/** A folder, unless the address of an S3 service is given. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final String PAPERS = "papers";

    @Bean
    ContentStore contentStore(EvidenceSettings settings) {
        var s3 = settings.s3();
        return s3 == null ? new FolderStore(settings.folder()) : new S3Store(client(s3), s3.bucket(), "evidence");
    }

    @Bean
    PaperStore paperStore(EvidenceSettings settings) {
        var s3 = settings.s3();
        return new StoredPapers(
                s3 == null
                        ? new FolderStore(settings.folder().resolve(PAPERS))
                        : new S3Store(client(s3), s3.bucket(), PAPERS));
    }

    /** Our own hash is checked on every way back; stores other than Amazon's do not all know the newer checksums. */
    static S3Client client(EvidenceSettings.S3 s3) {
        return S3Client.builder()
                .endpointOverride(URI.create(s3.endpoint()))
                .region(Region.of(s3.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(s3.accessKey(), s3.secretKey())))
                .forcePathStyle(s3.pathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
