package spotcheck.volume;

/** For whom it is taken along. */
public enum VolumeKind {
    /** All that the case holds. */
    WHOLE("监督抽查案卷", ""),
    /** What enforcement needs, and no more. */
    REFERRAL("移交执法材料", "-移交材料");

    private final String title;
    private final String suffix;

    VolumeKind(String title, String suffix) {
        this.title = title;
        this.suffix = suffix;
    }

    public String title() {
        return title;
    }

    String suffix() {
        return suffix;
    }
}
