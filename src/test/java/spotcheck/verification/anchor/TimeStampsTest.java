package spotcheck.verification.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anchors bear the time of somebody outside: a day that is written anew with the right key is found all the same. */
class TimeStampsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path place;

    @SuppressWarnings("NullAway.Init") // before each test
    private StampingAuthority authority;

    @BeforeEach
    void aTimeStampAuthority() throws Exception {
        authority = new StampingAuthority();
    }

    @AfterEach
    void isGone() {
        authority.close();
    }

    @Test
    void eachAnchorIsStampedOnceAndItsStampHolds() throws Exception {
        var anchor = written("2026-03-02");
        stamps(null).stampAll();
        var stamp = Files.readAllBytes(Stamp.beside(anchor));
        assertThat(stamps(null).problem(anchor)).isEmpty();
        assertThat(stamps(certificate(authority)).problem(anchor)).isEmpty();
        stamps(null).stampAll();
        assertThat(Stamp.beside(anchor)).hasBinaryContent(stamp);
    }

    @Test
    void aDayThatIsWrittenAnewWithOurKeyDoesNotFitItsStamp() throws Exception {
        var anchor = written("2026-03-02");
        stamps(null).stampAll();
        write("2026-03-02", "rewritten");
        assertThat(folder(null).read(anchor)).as("our signature").isPresent();
        assertThat(stamps(null).problem(anchor))
                .hasValueSatisfying(said -> assertThat(said).contains("2026-03-02", "时间戳不符"));
    }

    @Test
    void aStampOfSomebodyWhoIsNotTrustedOrThatIsNoneIsInvalid() throws Exception {
        var anchor = written("2026-03-02");
        stamps(null).stampAll();
        try (var other = new StampingAuthority()) {
            assertThat(stamps(certificate(other)).problem(anchor))
                    .hasValueSatisfying(said -> assertThat(said).contains("时间戳无效"));
        }
        Files.writeString(Stamp.beside(anchor), "no stamp");
        assertThat(stamps(null).problem(anchor))
                .hasValueSatisfying(said -> assertThat(said).contains("时间戳无效"));
    }

    @Test
    void aDayOnWhichTheAuthorityIsSilentIsStampedTheNextTime() throws Exception {
        var anchor = written("2026-03-02");
        authority.isOutOfOrder(true);
        stamps(null).stampAll();
        assertThat(Stamp.beside(anchor)).doesNotExist();
        assertThat(stamps(null).problem(anchor)).isEmpty();
        authority.isOutOfOrder(false);
        stamps(null).stampAll();
        assertThat(stamps(null).problem(anchor)).isEmpty();
        assertThat(Stamp.beside(anchor)).exists();
    }

    private Path written(String day) throws IOException {
        write(day, "");
        return place.resolve("500000").resolve(day + ".json");
    }

    private void write(String day, String previous) throws IOException {
        folder(null)
                .write(new Anchor(
                        "500000",
                        LocalDate.parse(day),
                        Instant.parse(day + "T15:55:00Z"),
                        previous,
                        List.of(),
                        new Anchor.LogEnd(0, ""),
                        new Anchor.EngineEnd(0, "")));
    }

    private Path certificate(StampingAuthority of) throws Exception {
        return Files.write(place.resolve("trusted.crt"), of.trusted().getEncoded());
    }

    private TimeStamps stamps(@Nullable Path certificate) {
        return new TimeStamps(settings(certificate), folder(certificate));
    }

    private AnchorFolder folder(@Nullable Path certificate) {
        return new AnchorFolder(settings(certificate), new ObjectMapper().registerModule(new JavaTimeModule()));
    }

    private AnchorSettings settings(@Nullable Path certificate) {
        return new AnchorSettings(place, place.resolve("anchor.key"), authority.address(), certificate);
    }
}
