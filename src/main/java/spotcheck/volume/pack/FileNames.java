package spotcheck.volume.pack;

import java.text.Normalizer;

/** Names that every system takes: nothing that is a path, not too long, no two alike. */
final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    /** @param place makes it the only one of its name */
    static String of(int place, String name) {
        var clean =
                Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\x00-\\x1F\\x7F/\\\\:*?\"<>|%\\s]+", "_");
        return "%03d-%s".formatted(place, shortened(clean));
    }

    /** What comes after the last dot stays. */
    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST)) + ending;
    }
}
