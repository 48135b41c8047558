package spotcheck.draw.lot;

/** How many are drawn from a stratum. */
public record Quota(String stratum, int count) {

    public Quota {
        CanonicalText.checkOrEmpty("分层", stratum);
        if (count < 1) {
            throw new BadPool("“%s”的抽取数量为%d，应当至少为1".formatted(stratum, count));
        }
    }

    String line() {
        return "quota\t" + stratum + "\t" + count;
    }
}
