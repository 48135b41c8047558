package spotcheck.draw;

import spotcheck.casefile.Refused;

/** The ground that somebody gives for an act on a draw. */
final class Grounds {

    private static final int LONGEST = 1000;

    private Grounds() {}

    static String checked(String ground) {
        var given = ground.strip();
        if (given.isEmpty() || given.length() > LONGEST) {
            throw new Refused("ground", "请写明理由（不超过%d字）".formatted(LONGEST));
        }
        return given;
    }
}
