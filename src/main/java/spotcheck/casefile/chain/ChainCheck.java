package spotcheck.casefile.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the chain of entries of a file, or of a log.
 *
 * @param entries how many there are
 * @param head fingerprint of the last one; noted elsewhere, it proves the whole file later
 * @param brokenAt place of the first entry that does not fit; null if all fit
 * @param message in Chinese, for people
 */
public record ChainCheck(
        boolean intact, int entries, String head, @Nullable Integer brokenAt, String message) {

    public static ChainCheck intact(int entries, String head) {
        return new ChainCheck(true, entries, head, null, "共" + entries + "条记录，前后相扣，未见改动");
    }

    /** The entries hold, but the case is no longer what they say. */
    static ChainCheck differing(int entries, String head, String what) {
        return new ChainCheck(false, entries, head, null, "记录链相扣，但案卷数据与记录不符：" + what);
    }

    /**
     * The same with what was found beside the chain.
     *
     * @param problems found elsewhere, in Chinese
     */
    public ChainCheck besides(List<String> problems) {
        return problems.isEmpty()
                ? this
                : new ChainCheck(
                        false,
                        entries,
                        head,
                        brokenAt,
                        intact ? String.join("；", problems) : message + "；" + String.join("；", problems));
    }

    public static ChainCheck broken(int entries, int at, String what) {
        return new ChainCheck(false, entries, "", at, "记录链在第" + at + "条断开：" + what);
    }
}
