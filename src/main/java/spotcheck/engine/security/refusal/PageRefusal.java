package spotcheck.engine.security.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells a person in Chinese why a page stays closed, before the page itself is reached. */
public final class PageRefusal {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>监督抽查</title><link rel="stylesheet" href="%s/pages/page.css"></head>
            <body><main><h1>未能办理</h1><p role="alert">%s</p>%s</main></body>
            </html>
            """;

    private PageRefusal() {}

    /** @param links constant markup; nothing that a person has sent */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, int status, String reason, String links)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PAGE.formatted(request.getContextPath(), reason, links));
    }
}
