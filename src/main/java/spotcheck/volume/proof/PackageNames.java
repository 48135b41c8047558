package spotcheck.volume.proof;

/** Where what stands in a package (BagIt 1.0, RFC 8493). */
public final class PackageNames {

    public static final String DECLARATION = "bagit.txt";
    public static final String INFO = "bag-info.txt";
    public static final String MANIFEST = "manifest-sha256.txt";
    public static final String TAGS = "tagmanifest-sha256.txt";

    /** Everything below is payload. */
    public static final String PAYLOAD = "data/";

    public static final String VOLUME = PAYLOAD + "案卷.pdf";
    public static final String CONTENTS = PAYLOAD + "contents.json";
    public static final String ENTRIES = PAYLOAD + "entries.json";

    /** The page that does the same as this room, in any browser. */
    public static final String PAGE = "核验.html";

    /** What the first tag file says of itself. */
    public static final String DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    /** Keys of {@link #INFO} by which the chain of entries is held. */
    public static final String CASE = "External-Identifier";

    public static final String OXUM = "Payload-Oxum";
    public static final String CHAIN_ENTRIES = "Chain-Entries";
    public static final String CHAIN_HEAD = "Chain-Head";

    private PackageNames() {}
}
