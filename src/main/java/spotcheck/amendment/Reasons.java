package spotcheck.amendment;

import spotcheck.casefile.Refused;

/** Why something is done again. */
final class Reasons {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 1000;

    private Reasons() {}

    static String checked(String reason) {
        var text = reason.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new Refused("reason", "必须写明理由：错在哪里，为何要更正，" + SHORTEST + "至" + LONGEST + "字");
        }
        return text;
    }
}
