package spotcheck.evidence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import spotcheck.evidence.content.ContentStore;

/** Objects {@code <folder>/<hash>} in one bucket of an S3-compatible service. */
class S3Store implements ContentStore {

    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;
    private final String folder;

    S3Store(S3Client client, String bucket, String folder) {
        this.client = client;
        this.bucket = bucket;
        this.folder = folder;
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        put(sha256, RequestBody.fromFile(file));
    }

    @Override
    public void put(String sha256, byte[] content) throws IOException {
        put(sha256, RequestBody.fromBytes(content));
    }

    private void put(String sha256, RequestBody content) throws IOException {
        try {
            client.putObject(object -> object.bucket(bucket).key(key(sha256)), content);
        } catch (SdkException unreachable) {
            throw new IOException("S3 store does not take " + sha256, unreachable);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return client.getObject(object -> object.bucket(bucket).key(key(sha256)));
        } catch (SdkException problem) {
            throw isMissing(problem)
                    ? missing(sha256, problem)
                    : new IOException("S3 store does not give " + sha256, problem);
        }
    }

    @Override
    public Optional<String> stamp(String sha256) throws IOException {
        try {
            var head = client.headObject(object -> object.bucket(bucket).key(key(sha256)));
            return Optional.of(head.contentLength() + "@" + head.lastModified() + head.eTag());
        } catch (SdkException problem) {
            if (isMissing(problem)) {
                return Optional.empty();
            }
            throw new IOException("S3 store does not know " + sha256, problem);
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        try {
            client.deleteObject(object -> object.bucket(bucket).key(key(sha256)));
        } catch (SdkException problem) {
            if (!isMissing(problem)) {
                throw new IOException("S3 store does not remove " + sha256, problem);
            }
        }
    }

    /** Not every store names the code that the SDK turns into an exception of its own. */
    private static boolean isMissing(SdkException problem) {
        return problem instanceof S3Exception answer && answer.statusCode() == NOT_FOUND;
    }

    private static NoSuchFileException missing(String sha256, Exception cause) {
        var missing = new NoSuchFileException(sha256);
        missing.initCause(cause);
        return missing;
    }

    private String key(String sha256) {
        return folder + "/" + sha256;
    }
}
