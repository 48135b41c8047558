package spotcheck.installation;

import spotcheck.casefile.Refused;

/** What was filled in, or a refusal that names the field. */
final class Given {

    private Given() {}

    static String text(String field, String label, String text, int longest) {
        if (text.isBlank() || text.strip().length() > longest) {
            throw new Refused(field, label + "必须填写，且不超过" + longest + "字");
        }
        return text.strip();
    }

    static String matching(String field, String text, String pattern, String demand) {
        if (!text.strip().matches(pattern)) {
            throw new Refused(field, demand);
        }
        return text.strip();
    }
}
