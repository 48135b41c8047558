package spotcheck.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.findify.s3mock.S3Mock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spotcheck.evidence.EvidenceSettings;
import spotcheck.evidence.content.ContentStore;

/** Both stores keep the same promises; that of S3 over its protocol against a local server. */
@TestInstance(Lifecycle.PER_CLASS)
class ContentStoreTest {

    private static final String HASH = "ab".repeat(32);

    @SuppressWarnings("NullAway.Init") // given before all tests
    private Path folder;

    private final S3Mock server =
            new S3Mock.Builder().withPort(0).withInMemoryBackend().build();

    @SuppressWarnings("NullAway.Init") // made before all tests
    private List<ContentStore> stores;

    @BeforeAll
    void aBucket(@TempDir Path empty) {
        folder = empty;
        var port = server.start().localAddress().getPort();
        var s3 = new EvidenceSettings.S3("http://localhost:" + port, "cn-north-1", "evidence", "key", "secret", true);
        var client = StorageConfiguration.client(s3);
        client.createBucket(bucket -> bucket.bucket("evidence"));
        stores = List.of(new FolderStore(folder.resolve("store")), new S3Store(client, "evidence", "evidence"));
    }

    @AfterAll
    void noServer() {
        server.shutdown();
    }

    Stream<ContentStore> stores() {
        return stores.stream();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWasPutComesBackAndCanBeReplacedAndRemoved(ContentStore store) throws IOException {
        store.put(HASH, file("原件".repeat(40_000)));
        assertThat(read(store)).isEqualTo("原件".repeat(40_000));
        var stamp = store.stamp(HASH);
        assertThat(stamp).isPresent();
        assertThat(store.stamp(HASH)).isEqualTo(stamp);
        store.put(HASH, "未存成文件的".getBytes(StandardCharsets.UTF_8));
        assertThat(read(store)).isEqualTo("未存成文件的");
        store.put(HASH, file("恢复的"));
        assertThat(read(store)).isEqualTo("恢复的");
        assertThat(store.stamp(HASH)).isNotEqualTo(stamp);
        store.remove(HASH);
        assertThat(store.stamp(HASH)).isEmpty();
        assertThatThrownBy(() -> store.open(HASH)).isInstanceOf(NoSuchFileException.class);
        store.remove(HASH);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "in", ""), content);
    }

    private static String read(ContentStore store) throws IOException {
        try (var bytes = store.open(HASH)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
