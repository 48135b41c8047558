package spotcheck.replay;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import spotcheck.replay.published.RowFile;

/** Replays all rows of a file, each by itself. */
@Component
public class FileReplay {

    private final CaseReplay cases;
    private final ReplayMode mode;

    FileReplay(
            CaseReplay cases,
            @Value("${as-of-today:true}") boolean asOfToday,
            @Value("${replay-as:#{null}}") @Nullable String standIn) {
        this.cases = cases;
        this.mode = new ReplayMode(asOfToday, standIn);
    }

    /** @throws IOException if the file cannot be read; then nothing was run */
    public ReplaySummary of(Path file) throws IOException {
        return new ReplaySummary(
                mode,
                RowFile.read(file).stream().map(row -> cases.run(row, mode)).toList());
    }
}
