package spotcheck.evidence;

/** An upload that cannot go on as it was asked. What has arrived stays, unless it is gone. */
public class UploadRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UploadRefused(Reason reason) {
        super(reason.message);
        this.reason = reason;
    }

    public UploadRefused(Reason reason, Throwable cause) {
        super(reason.message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, in Chinese. */
    public enum Reason {
        GONE("没有这一上传，或者已经过期，请重新上传"),
        OFFSET("续传位置与已收到的内容不符，请重新查询后续传"),
        BUSY("同一文件正在由另一连接上传，请稍后续传"),
        TOO_LARGE("内容超过所申报的大小"),
        STORE("存储空间不足或者存储不可用，已收到的内容予以保留，请联系管理员处理后续传");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }
}
