package spotcheck.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import spotcheck.access.Act;
import spotcheck.access.Denied;
import spotcheck.access.Rights;
import spotcheck.access.RightsTable;

/**
 * Before every endpoint: whoever has no post that may ever do this is turned away; the case itself is asked further in.
 * What stands in no row of the table is shut for everybody.
 */
@Component
class Doors implements HandlerInterceptor {

    private final RightsTable table;
    private final Rights rights;

    Doors(RightsTable table, Rights rights) {
        this.table = table;
        this.rights = rights;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || ErrorController.class.isAssignableFrom(method.getBeanType())) {
            return true;
        }
        var acts = acts(request.getMethod(), request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (acts.isEmpty()) {
            throw new Denied("权限表中没有这一事项，任何人都不能办理");
        }
        if (acts.stream().noneMatch(act -> rights.may(act.word()))) {
            throw new Denied("您的岗位没有“" + acts.get(0).label() + "”的权限");
        }
        return true;
    }

    /** A question for the head alone is one for the whole, unless it has a row of its own. */
    private List<Act> acts(String method, @Nullable Object pattern) {
        var own = table.behind(method + " " + pattern);
        return own.isEmpty() && method.equals("HEAD") ? table.behind("GET " + pattern) : own;
    }
}
