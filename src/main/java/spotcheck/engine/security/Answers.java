package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is told before a request comes anywhere. */
final class Answers {

    static final int TOO_MANY = 429;
    static final String SHUT = "账号已停用或者因多次输错密码被锁定，请联系系统管理员";
    static final String NO_PASSWORD = "本系统只接受统一身份认证登录";
    static final String WAIT = "登录失败次数过多，请五分钟后再试";

    private Answers() {}

    /** @param message constant text; nothing that a person has sent */
    static void write(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"" + message + "\"}");
    }
}
