package spotcheck.engine.answer;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Arrays;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.boot.autoconfigure.jersey.ResourceConfigCustomizer;
import org.springframework.stereotype.Component;

/**
 * The engine stumbles over what a request lacks instead of refusing it. That is an error of the request, which names what
 * there is not, or whose body lacks what is read; only what stumbles in our own code is a fault of the server.
 */
@Component
class LackingRequests implements ResourceConfigCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(LackingRequests.class);
    private static final String ENGINE = "org.camunda.bpm.";
    private static final String OURS = "spotcheck.";

    @Override
    public void customize(ResourceConfig config) {
        config.register(Stumbled.class);
    }

    /** Whether it is the engine that stumbled and not what of ours it called. */
    static boolean isLacking(RuntimeException stumbled) {
        return Arrays.stream(stumbled.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith(ENGINE) || name.startsWith(OURS))
                .findFirst()
                .filter(name -> name.startsWith(ENGINE))
                .isPresent();
    }

    static final class Stumbled implements ExceptionMapper<NullPointerException> {

        private final Request request;

        Stumbled(@Context Request request) {
            this.request = request;
        }

        @Override
        public Response toResponse(NullPointerException stumbled) {
            var status = isLacking(stumbled) ? lacking() : 500;
            LOG.atLevel(status < 500 ? Level.INFO : Level.ERROR)
                    .setCause(stumbled)
                    .log("{} failed", request.getMethod());
            var told = EngineWords.instead(status, "");
            return Response.status(told.status())
                    .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                    .entity(Map.of("message", told.message()))
                    .build();
        }

        private int lacking() {
            return HttpMethod.GET.equals(request.getMethod()) ? 404 : 400;
        }
    }
}
