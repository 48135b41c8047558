package spotcheck.papers;

/** Papers as an act issues them, for whoever binds them. */
public final class ManyPages {

    private ManyPages() {}

    /** A notice of result with so many items that it has three pages. */
    public static byte[] ofThree() {
        return SamplePapers.print(
                "result-notice", SamplePapers.stretched(SamplePapers.facts("result-notice"), "某某公司", 40));
    }
}
