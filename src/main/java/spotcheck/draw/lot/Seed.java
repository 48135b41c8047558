package spotcheck.draw.lot;

import java.util.Locale;

/**
 * What nobody could choose: thrown or published after the pool was frozen.
 *
 * @param value as it was read out, such as 3 5 1 6 2 4 …; letters and digits alone count
 */
public record Seed(String value) {

    /** Twenty throws of a die are more than fifty bits: nobody can try them all after the freeze. */
    private static final int SHORTEST = 20;

    /** @throws BadPool if it is shorter than twenty signs, or holds anything but ASCII letters, digits and blanks */
    public Seed {
        value = value.replaceAll("[ \\u3000-]", "").toLowerCase(Locale.ROOT);
        if (!value.matches("[0-9a-z]*")) {
            throw new BadPool("种子只能由数字和英文字母组成");
        }
        if (value.length() < SHORTEST) {
            throw new BadPool("种子只有%d位，不得少于%d位".formatted(value.length(), SHORTEST));
        }
    }

    /** Fingerprint that starts the numbers of a pool: 32 bytes. */
    byte[] start(String poolSha256) {
        return CanonicalText.sha256()
                .digest(CanonicalText.bytes("spotcheck-draw 1\n" + poolSha256 + "\n" + value + "\n"));
    }
}
