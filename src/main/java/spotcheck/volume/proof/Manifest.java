package spotcheck.volume.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A list of files with their fingerprints, as BagIt writes it. */
public final class Manifest {

    private Manifest() {}

    /** @param hashes by path */
    public static String write(Map<String, String> hashes) {
        return hashes.entrySet().stream()
                .map(file -> file.getValue() + "  " + escaped(file.getKey()) + "\n")
                .collect(Collectors.joining());
    }

    /** @return fingerprints by path, in the order of the list; a line that is none is left out */
    static Map<String, String> read(String text) {
        var hashes = new LinkedHashMap<String, String>();
        text.lines().map(line -> line.split("\\s+", 2)).forEach(parts -> {
            if (parts.length == 2) {
                hashes.put(plain(parts[1]), parts[0]);
            }
        });
        return hashes;
    }

    private static String escaped(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String plain(String path) {
        return path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
    }
}
