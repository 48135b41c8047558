package spotcheck.engine.deployment.file;

import java.util.Set;
import spotcheck.regulation.source.DataFiles;

/** A list of the law, such as that of the regimes, or the rules of one text. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DataFile(String name, byte[] content) implements LawFile {

    /** Whether the resource of a deployment is one. */
    public static boolean isOne(String resource) {
        return DataFiles.isOne(PaperFile.plain(resource));
    }

    /** @return the file without its folder */
    public String plain() {
        return PaperFile.plain(name);
    }

    @Override
    public Set<String> defines() {
        return Set.of("data " + plain());
    }
}
