package spotcheck.evidence.upload;

import java.text.Normalizer;
import spotcheck.casefile.Refused;

/** The name under which a person knows a file. It is shown and given back, and never becomes a path of ours. */
final class FileNames {

    static final int LONGEST = 500;

    private FileNames() {}

    /** Without folders and control characters; Chinese names as they are. */
    static String of(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .trim();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new Refused("name", "文件名应为1至" + LONGEST + "个字");
        }
        return name;
    }
}
