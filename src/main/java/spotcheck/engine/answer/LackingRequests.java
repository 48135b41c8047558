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
import org.springframework.boot.autoconfigure.jersey.ResourceConfigCustomizer;
import org.springframework.stereotype.Component;

/**
 * The engine's own interface stumbles over what a request lacks instead of refusing it. As long as nothing of ours had been
 * reached, that is an error of the request: where it names what there is not, or its body lacks what is read.
 */
@Component
class LackingRequests implements ResourceConfigCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(LackingRequests.class);
    private static final String INTERFACE = "org.camunda.bpm.engine.rest.";
    private static final String OURS = "spotcheck.";
    private static final int OURS_TO_MEND = 500;

    @Override
    public void customize(ResourceConfig config) {
        config.register(Stumbled.class);
    }

    /** Whether the engine's interface was still at it: none of our classes stands above it. */
    static boolean isLacking(RuntimeException stumbled) {
        return Arrays.stream(stumbled.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith(INTERFACE) || name.startsWith(OURS))
                .findFirst()
                .filter(name -> name.startsWith(INTERFACE))
                .isPresent();
    }

    static final class Stumbled implements ExceptionMapper<NullPointerException> {

        @Context
        private Request request;

        @Override
        public Response toResponse(NullPointerException stumbled) {
            var told = EngineWords.instead(isLacking(stumbled) ? lacking() : OURS_TO_MEND, "");
            if (told.status() == OURS_TO_MEND) {
                LOG.error("{} failed", request.getMethod(), stumbled);
            }
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
