package spotcheck.regulation.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import spotcheck.regulation.source.DeployedRegulations.SourceFile;

/**
 * The lists and catalogues of the law: those of the deployment in force, else those of the program. What was in force before
 * stays known, since cases run by it. Another node's release is seen within five seconds, or when somebody asks for what is not
 * known yet.
 */
@Component
public class RegulationFiles {

    private static final String NOTHING_READ = "?";

    private final DeployedRegulations deployed;
    private volatile Read known = new Read(NOTHING_READ, List.of(), true);

    RegulationFiles(DeployedRegulations deployed) {
        this.deployed = deployed;
    }

    /** As the program brought them. */
    public static RegulationFiles shipped() {
        return new RegulationFiles(DeployedRegulations.NONE);
    }

    /** Keeps what is read from these files until another deployment comes into force. */
    public <T> Kept<T> kept(Supplier<T> reading) {
        return new Kept<>(this, reading);
    }

    /** The rows of a list that are in force. */
    public List<CSVRecord> rows(String list) {
        return DataFiles.rows(inForce(list).orElseThrow(() -> new IllegalArgumentException("No list " + list)));
    }

    /**
     * The rows in force, and those of before of regimes that are not: the law of cases that still run. A row of before of a
     * regime in force stays away, since the way back has to be one.
     */
    public List<CSVRecord> everyRow(String list) {
        var rows = new LinkedHashMap<String, CSVRecord>();
        rows(list).forEach(row -> rows.put(DataFiles.key(list, row), row));
        var inForce =
                rows(DataFiles.REGIMES).stream().map(row -> row.get("regime")).collect(Collectors.toSet());
        every(list).stream()
                .flatMap(content -> DataFiles.rows(content).stream())
                .filter(row -> DataFiles.isOfBefore(row, inForce))
                .forEach(row -> rows.putIfAbsent(DataFiles.key(list, row), row));
        return new ArrayList<>(rows.values());
    }

    /** The content in force; empty if no such file is. */
    public Optional<byte[]> inForce(String name) {
        return Stream.concat(newest(name).stream(), DataFiles.shipped(name).stream())
                .findFirst();
    }

    /** The content in force, then the program's, then all that were in force before, the newest first. */
    public List<byte[]> every(String name) {
        var before =
                read().files().stream().filter(file -> file.name().equals(name)).map(SourceFile::content);
        return Stream.of(newest(name).stream(), DataFiles.shipped(name).stream(), before)
                .flatMap(contents -> contents)
                .toList();
    }

    /** Names of the catalogues that owners brought, in force or before. */
    public Set<String> catalogues() {
        var names = new LinkedHashSet<String>();
        read().files().stream()
                .map(SourceFile::name)
                .filter(DataFiles::isCatalogue)
                .forEach(names::add);
        return names;
    }

    /** To be called when a deployment came into force here. */
    public synchronized void changed() {
        known = new Read(known.version(), known.files(), true);
    }

    /** Which deployment these are of. */
    String version() {
        return read().version();
    }

    private Optional<byte[]> newest(String name) {
        var read = read();
        return read.files().stream()
                .filter(file ->
                        file.version().equals(read.version()) && file.name().equals(name))
                .map(SourceFile::content)
                .findFirst();
    }

    /** No question to the database but the first: who reads a list does not pay for it. */
    private Read read() {
        var now = known;
        return now.stale() ? look() : now;
    }

    /** Another node may have released something. */
    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    Read look() {
        var before = known;
        var version = deployed.version();
        var files = before.version().equals(version) ? before.files() : deployed.files();
        return keep(before, new Read(version, files, false));
    }

    /** Unless something changed while it was read. */
    private synchronized Read keep(Read before, Read now) {
        if (known.equals(before)) {
            known = now;
        }
        return known;
    }

    /** @param stale whether something came into force since */
    record Read(String version, List<SourceFile> files, boolean stale) {}
}
