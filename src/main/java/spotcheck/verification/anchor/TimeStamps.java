package spotcheck.verification.anchor;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has somebody outside say when an anchor was there (RFC 3161), where a time-stamp authority is configured: the token stands
 * beside the anchor as {@code .tsr}. Who holds the key of the anchors can then not write an earlier day anew.
 */
@Component
class TimeStamps {

    private static final Logger LOG = LoggerFactory.getLogger(TimeStamps.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NONCE_BITS = 64;

    private final AnchorSettings settings;
    private final AnchorFolder folder;
    private final SecureRandom random = new SecureRandom();

    TimeStamps(AnchorSettings settings, AnchorFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Stamps what has no stamp: the anchors of today, and those of days on which the authority did not answer. */
    void stampAll() throws IOException {
        if (settings.timeStampAuthority() != null) {
            for (var authority : folder.authorities()) {
                for (var anchor : folder.of(authority)) {
                    stamp(anchor, settings.timeStampAuthority());
                }
            }
        }
    }

    private void stamp(Path anchor, URI service) throws IOException {
        if (!Files.exists(Stamp.beside(anchor))) {
            try {
                Files.write(Stamp.beside(anchor), token(Stamp.imprint(anchor), service));
            } catch (IOException | TSPException absent) {
                LOG.warn("No time stamp for {} today, tried again tomorrow", anchor.getFileName(), absent);
            }
        }
    }

    private byte[] token(byte[] imprint, URI service) throws IOException, TSPException {
        var questions = new TimeStampRequestGenerator();
        questions.setCertReq(true);
        var question = questions.generate(TSPAlgorithms.SHA256, imprint, new BigInteger(NONCE_BITS, random));
        var answer = new TimeStampResponse(ask(service, question.getEncoded()));
        answer.validate(question);
        if (answer.getTimeStampToken() == null) {
            throw new IOException("The time-stamp authority refused: " + answer.getStatusString());
        }
        return answer.getTimeStampToken().getEncoded();
    }

    private static byte[] ask(URI service, byte[] question) throws IOException {
        var request = HttpRequest.newBuilder(service)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(question))
                .build();
        try {
            var answer =
                    HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("The time-stamp authority answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while the time-stamp authority was asked", stopped);
        }
    }

    /** What is wrong with the stamp of an anchor; a stamp that is not there yet is no fault of the chain. */
    Optional<String> problem(Path anchor) throws IOException {
        return Files.exists(Stamp.beside(anchor))
                ? Stamp.problem(anchor, settings.timeStampCertificate())
                : Optional.empty();
    }
}
