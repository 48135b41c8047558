package spotcheck.engine.answer;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Says in Chinese what went wrong where no part of the system has said it, on pages and to programs. */
@Component
class ChineseErrors extends DefaultErrorAttributes {

    private static final Map<Integer, String> MESSAGES = Map.of(
            400, "请求有误：地址或者所填内容的格式不对",
            401, "登录已过期，请重新登录",
            403, "您没有查看或者办理此事项的权限",
            404, "没有这个页面或者内容，请核对地址",
            405, "此地址不接受这种请求",
            413, "内容过大",
            415, "内容的类型不对");

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        attributes.put("message", MESSAGES.getOrDefault((Integer) attributes.get("status"), EngineWords.OTHER));
        attributes.remove("error");
        return attributes;
    }
}
