package spotcheck.engine.deployment.file;

import java.util.Set;

/** A template of a kind of paper, or what an authority adds to all of its papers. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PaperFile(String name, byte[] content) implements LawFile {

    /** Whether the resource of a deployment is one. */
    public static boolean isOne(String resource) {
        return resource.endsWith(".html");
    }

    /** @return the file without its folder */
    public static String plain(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    @Override
    public Set<String> defines() {
        return Set.of("paper " + plain(name));
    }
}
