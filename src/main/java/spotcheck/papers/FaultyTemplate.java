package spotcheck.papers;

/** A template that cannot be used: file, line and reason in Chinese. */
public class FaultyTemplate extends RuntimeException {

    private static final long serialVersionUID = 1;

    FaultyTemplate(String file, int line, String reason) {
        super("文书模板 " + file + " 第" + line + "行：" + reason);
    }
}
