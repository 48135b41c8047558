package spotcheck.papers.template;

/** A template that cannot be used: file, line and reason in Chinese. */
public class FaultyTemplate extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String reason;

    public FaultyTemplate(String file, int line, String reason) {
        super("文书模板 " + file + " 第" + line + "行：" + reason);
        this.line = line;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
