package spotcheck.engine.security.refusal;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.autoconfigure.jersey.ResourceConfigCustomizer;
import org.springframework.stereotype.Component;

/**
 * What the engine's REST interface keeps from a person, said in Chinese. Its own words name permissions and tell what
 * there is to be found.
 */
@Component
public class PlainDenials implements ResourceConfigCustomizer {

    public static final String DENIED = "您没有查看或者办理此事项的权限";
    private static final String NOT_FOUND = "没有所要的内容，或者您没有查看的权限";

    @Override
    public void customize(ResourceConfig config) {
        config.register(new Denials()).register(new Unfound());
    }

    private static Response answer(int status, String type, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(Map.of("type", type, "message", message))
                .build();
    }

    private static final class Denials implements ExceptionMapper<AuthorizationException> {

        @Override
        public Response toResponse(AuthorizationException denied) {
            var ours = denied.getMissingAuthorizations().isEmpty() ? denied.getMessage() : null;
            return answer(403, "AuthorizationException", Objects.requireNonNullElse(ours, DENIED));
        }
    }

    private static final class Unfound implements ExceptionMapper<InvalidRequestException> {

        @Override
        public Response toResponse(InvalidRequestException wrong) {
            var status = wrong.getStatus().getStatusCode();
            var said = status == 404 ? NOT_FOUND : wrong.getMessage();
            return answer(status, "InvalidRequestException", Objects.requireNonNullElse(said, NOT_FOUND));
        }
    }
}
