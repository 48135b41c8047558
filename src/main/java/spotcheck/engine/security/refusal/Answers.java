package spotcheck.engine.security.refusal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is told before a request comes anywhere. */
public final class Answers {

    public static final int TOO_MANY = 429;
    public static final String LOGIN = "请先登录";
    public static final String EXPIRED = "登录已过期，请重新登录";
    public static final String WRONG = "请先登录：用户名或密码不正确";
    public static final String NO_PASSWORD = "本系统只接受统一身份认证登录";
    public static final String WAIT = "登录失败次数过多，请五分钟后再试";

    private Answers() {}

    /** @param message constant text; nothing that a person has sent */
    public static void write(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"" + message + "\"}");
    }
}
